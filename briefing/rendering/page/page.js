"use strict";
// Links statements and sentences both ways, filters by actor, switches the theme. Texts are moved as text, never as markup.
(() => {
  const root = document.documentElement;
  const beside = matchMedia("(min-width: 62rem)");
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  const byId = (id) => document.getElementById(id);
  const list = (words) => (words || "").split(" ").filter(Boolean);
  const all = (where, what) => [...where.querySelectorAll(what)];

  function make(tag, kind, text) {
    const made = document.createElement(tag);
    if (kind) made.className = kind;
    if (text) made.textContent = text;
    return made;
  }

  function link(id, text) {
    const made = make("a", "", text);
    made.setAttribute("href", "#" + id);
    return made;
  }

  // -------------------------------------------------------------------------------- scrolling

  function seen(element, box) {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= box.top && bottom <= box.bottom;
  }

  function show(element) {
    const pane = beside.matches && element.closest(".source");
    const behavior = still.matches ? "auto" : "smooth";
    const box = pane ? pane.getBoundingClientRect() : { top: 56, bottom: innerHeight };
    if (seen(element, box)) return;
    if (!pane) return element.scrollIntoView({ block: "center", behavior });
    const { top, height } = element.getBoundingClientRect();
    pane.scrollTo({ top: pane.scrollTop + top - box.top - Math.max(24, (box.bottom - box.top - height) / 3), behavior });
  }

  // -------------------------------------------------------------------------------- one brief

  function link_both_ways(brief) {
    let pinned = null;
    let pointed = null;
    let origin = null;
    let wait = 0;
    let clickedAt = "";
    const wordsOf = (id) => all(brief, `[data-of~="${id}"]`);

    function paint() {
      const subject = pointed || pinned;
      for (const lit of all(brief, ".lit, .exact")) lit.classList.remove("lit", "exact");
      if (!subject) return;
      const entries = subject.matches(".s") ? supportedBy(subject) : [subject];
      const sentences = subject.matches(".s") ? [subject] : cited(subject);
      for (const sentence of sentences) sentence.classList.add("lit");
      for (const entry of entries) {
        for (const mark of [entry, ...all(brief, `[data-entry="${entry.id}"]`)]) mark.classList.add("lit");
      }
      if (entries.includes(subject)) for (const words of wordsOf(subject.id)) words.classList.add("exact");
    }

    const cited = (entry) => list(entry.dataset.cites).map(byId).filter(Boolean);
    const supportedBy = (sentence) => all(brief, `[data-cites~="${sentence.id}"]`);

    function subjectAt(target) {
      const number = target.closest(".n");
      if (number) return byId(number.dataset.passage);
      const mark = target.closest("[data-entry]");
      if (mark) return byId(mark.dataset.entry);
      return target.closest(".s.cited, [data-cites]");
    }

    function point(subject) {
      if (subject === pointed) return;
      pointed = subject;
      paint();
      clearTimeout(wait);
      const first = subject && subject.dataset.cites && cited(subject)[0];
      if (first && beside.matches) wait = setTimeout(() => show(first), 180);
    }

    function clear() {
      for (const old of all(brief, ".rests, .peek")) old.remove();
      pinned = null;
    }

    function pin(subject) {
      clear();
      pinned = pointed = subject;
      paint();
      try { history.replaceState(null, "", "#" + subject.id); } catch { /* a frame without an address of its own */ }
    }

    // ---------------------------------------------------------------------------- from a statement to its sentences

    function follow(entry, sentence, keyboard, from) {
      pin(entry);
      origin = from;
      if (!sentence) return;
      if (!beside.matches) explain(sentence);
      show(sentence);
      if (keyboard) sentence.nextElementSibling?.focus({ preventScroll: true });
    }

    function peek(entry) {
      const again = entry.querySelector(".peek");
      pin(entry);
      if (again || !cited(entry).length) return;
      const box = make("div", "peek");
      box.lang = brief.querySelector(".text").lang;
      box.dir = "auto";
      box.append(make("p", "", cited(entry).map((sentence) => sentence.textContent).join(" ")));
      const more = link(cited(entry)[0].id, "In the article ↓");
      more.className = "ref-more";
      more.lang = "en";
      box.append(more);
      entry.append(box);
    }

    // ---------------------------------------------------------------------------- from a sentence to its statements

    function explain(sentence) {
      const entries = supportedBy(sentence);
      const number = sentence.nextElementSibling;
      const box = make("aside", "rests");
      box.lang = "en";
      box.dir = "ltr";
      box.setAttribute("aria-label", number.getAttribute("aria-label"));
      box.append(make("p", "", number.getAttribute("aria-label") + ":"));
      const items = make("ul");
      for (const entry of entries) {
        const item = make("li");
        const to = link(entry.id, entry.querySelector(".words").textContent);
        to.dir = "auto";
        item.append(make("span", "kind", entry.dataset.kind), to);
        items.append(item);
      }
      box.append(items);
      sentence.closest("p").after(box);
      return box;
    }

    function back(sentence, keyboard) {
      pin(sentence);
      origin = sentence.nextElementSibling;
      const box = explain(sentence);
      const first = supportedBy(sentence).find((entry) => entry.offsetParent);
      if (beside.matches && first) show(first);
      if (keyboard) box.querySelector("a").focus({ preventScroll: true });
      show(box);
    }

    function come(entry, keyboard) {
      pin(entry);
      show(entry);
      if (beside.matches && cited(entry)[0]) show(cited(entry)[0]);
      if (keyboard) (entry.querySelector(".ref") || entry).focus({ preventScroll: true });
    }

    // ---------------------------------------------------------------------------- events

    const place = (event) => `${Math.floor(event.clientX)} ${Math.floor(event.clientY)}`;

    function clicked(event) {
      const target = event.target;
      clickedAt = place(event);
      const keyboard = event.detail === 0;
      const to = target.closest('a[href^="#"]');
      const subject = subjectAt(target);
      const aim = to && byId(to.getAttribute("href").slice(1));
      if (target.closest("a, button, summary") && !to) return;
      if (!to && String(getSelection())) return;
      if (!subject && !aim) return reset();
      event.preventDefault();
      const entry = target.closest(".entry");
      if (to && to.matches(".ref, .ref-more") && entry) follow(entry, aim, keyboard, to);
      else if (to && aim && aim.matches(".s") && !to.matches(".n")) leap(aim, keyboard);
      else if (subject && subject.matches(".s")) back(subject, keyboard);
      else if (aim && aim.matches(".entry")) come(aim, keyboard);
      else if (target.closest("[data-entry]")) come(subject, keyboard);
      else if (beside.matches) follow(subject, cited(subject)[0], false, null);
      else peek(subject);
    }

    function leap(sentence, keyboard) {
      show(sentence);
      pin(sentence);
      if (keyboard) sentence.nextElementSibling?.focus?.({ preventScroll: true });
    }

    function reset() {
      clear();
      pointed = null;
      paint();
    }

    brief.addEventListener("click", clicked);
    brief.addEventListener("pointerover", (event) => {
      if (event.pointerType !== "mouse" || place(event) === clickedAt) return; // the page moved, not the pointer
      clickedAt = "";
      point(subjectAt(event.target));
    });
    brief.addEventListener("pointerleave", () => point(null));
    brief.addEventListener("focusin", (event) => {
      if (event.target.matches(":focus-visible")) point(subjectAt(event.target));
    });
    brief.addEventListener("focusout", () => point(null));
    brief.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      const home = origin;
      origin = null;
      reset();
      if (home && brief.contains(home)) home.focus();
    });
    return (element) => (element.matches(".s") ? leap(element, false) : come(element, false));
  }

  // -------------------------------------------------------------------------------- filter

  function filter(brief) {
    const chips = all(brief, ".chip");
    const entries = all(brief, ".entry:not(.event)");
    const said = brief.querySelector(".shown");
    const about = (element, actor) => !actor || list(element.dataset.actors).includes(actor);

    function choose(chip) {
      const actor = chip.dataset.actor;
      for (const one of chips) one.setAttribute("aria-pressed", String(one === chip));
      for (const one of [...entries, ...all(brief, "tbody tr")]) one.hidden = !about(one, actor);
      for (const mark of all(brief, "g[data-entry]")) mark.classList.toggle("away", !about(byId(mark.dataset.entry), actor));
      for (const group of all(brief, ".holder, .reading > section:not(.what, .dropped)")) {
        group.hidden = !group.querySelector(".entry:not([hidden])");
      }
      for (const words of all(brief, ".named")) words.classList.remove("named");
      for (const who of all(brief, ".names .entry")) {
        if (actor && about(who, actor)) for (const words of all(brief, `[data-of~="${who.id}"]`)) words.classList.add("named");
      }
      const left = entries.filter((entry) => !entry.hidden).length;
      said.textContent = actor ? `${left} of ${entries.length} statements are about ${chip.textContent.trim()}` : "";
    }

    for (const chip of chips) chip.addEventListener("click", () => choose(chip));
  }

  // -------------------------------------------------------------------------------- theme

  function theme(button) {
    const system = matchMedia("(prefers-color-scheme: dark)");
    const dark = () => (root.dataset.theme ? root.dataset.theme === "dark" : system.matches);
    const tell = () => button.setAttribute("aria-pressed", String(dark()));
    try {
      const kept = localStorage.briefingTheme;
      if (kept === "dark" || kept === "light") root.dataset.theme = kept;
    } catch { /* nothing is kept here */ }
    button.addEventListener("click", () => {
      root.dataset.theme = dark() ? "light" : "dark";
      try { localStorage.briefingTheme = root.dataset.theme; } catch { /* nothing is kept here */ }
      tell();
    });
    system.addEventListener("change", tell);
    tell();
  }

  // -------------------------------------------------------------------------------- the page

  root.classList.add("js");
  theme(document.querySelector(".theme"));
  const openers = new Map(all(document, ".brief").map((brief) => [brief, link_both_ways(brief)]));
  for (const brief of openers.keys()) filter(brief);

  function arrive() {
    const element = byId(location.hash.slice(1));
    const brief = element && element.matches(".s, .entry") && element.closest(".brief");
    if (brief) openers.get(brief)(element);
  }
  addEventListener("hashchange", arrive);
  arrive();

  let folded = [];
  addEventListener("beforeprint", () => {
    folded = all(document, "details:not([open])");
    for (const details of folded) details.open = true;
  });
  addEventListener("afterprint", () => {
    for (const details of folded) details.open = false;
  });
})();
