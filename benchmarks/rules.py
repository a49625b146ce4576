"""The rules that `benchmarks.ablation` switches off: their functions, and the neutral answer of each."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

NEUTRAL: Final[dict[str, Callable[..., Any]]] = {
    "no": lambda *_, **__: False,
    "yes": lambda *_, **__: True,
    "none": lambda *_, **__: None,
    "zero": lambda *_, **__: 0,
    "text": lambda *_, **__: "",
    "empty": lambda *_, **__: (),
    "list": lambda *_, **__: [],
    "set": lambda *_, **__: frozenset(),
    "nothing": lambda *_, **__: iter(()),
    "first": lambda first, *_, **__: first,
    "second": lambda _, second, *__, **___: second,
    "third": lambda _, __, third, *___, **____: third,
    "passed": lambda *_, **__: passed(CODE),  # type: ignore[name-defined]  # noqa: F821  (of the module it is put in)
}

RULES: Final[dict[str, dict[str, str]]] = {
    # exact checks, whole
    "quotations": {"checks.quotations:check_quotations": "passed"},
    "names": {"checks.entities.check_names:check_names": "passed"},
    "actors": {"checks.entities.check_names:check_actor": "passed"},
    "numbers": {"checks.numbers.numbers:check_numbers": "passed"},
    "days": {"checks.dates.days:check_days": "passed"},
    "questions": {"checks.questions:check_question": "passed"},
    # numbers
    "numbers/approximations": {"checks.numbers.approximations:side_of": "none"},
    "numbers/approximations.rounds": {"checks.numbers.approximations:rounds": "no"},
    "numbers/derived": {"checks.numbers.derived:is_derived": "no", "checks.numbers.derived:is_counted": "no"},
    "numbers/derived.is_counted": {"checks.numbers.derived:is_counted": "no"},
    "numbers/numeral_forms": {"checks.numbers.numeral_forms:special": "none"},
    "numbers/number_words.compound": {"checks.numbers.number_words:compound": "none"},
    "numbers/turned": {"checks.numbers.numbers:_turned": "nothing"},
    "numbers/unknown_name": {"checks.numbers.numbers:_unknown_name": "none"},
    "numbers/elsewhere": {"checks.numbers.numbers:_is_elsewhere": "no", "checks.numbers.numbers:_shares_unit": "no"},
    "numbers/in_known_date": {"checks.numbers.numbers:_in_known_date": "no"},
    # dates
    "dates/moments": {"checks.dates.moments:comes_to": "no"},
    "dates/tenses.ahead": {"checks.dates.tenses:looks_ahead": "no"},
    "dates/tenses.back": {"checks.dates.tenses:looks_back": "no"},
    "dates/tenses.of_saying": {"checks.dates.tenses:is_of_saying": "no"},
    "dates/zones": {"checks.dates.zones:offset": "text"},
    "dates/expressions": {"checks.dates.expressions:find_expressions": "empty"},
    "datelines": {"checks.datelines:told": "first"},
    "datelines.is_dateline": {"checks.datelines:is_dateline": "no"},
    # entities
    "entities/appositions": {"checks.entities.appositions:certain_role": "no"},
    "entities/captions": {"checks.entities.captions:parted": "first"},
    "entities/caseless": {"checks.entities.caseless:told_names": "empty"},
    "entities/caseless_common_words": {"checks.entities.caseless_common_words:says_no_more": "no"},
    "entities/caseless_mentions": {"checks.entities.caseless_mentions:caseless_namings": "list"},
    "entities/descriptions.of_another": {"checks.entities.descriptions:is_of_another": "no"},
    "entities/descriptions": {"checks.entities.descriptions:description": "none"},
    "entities/doubles.each_once": {"checks.entities.doubles:each_once": "first"},
    "entities/doubles.without_doubles": {"checks.entities.doubles:without_doubles": "first"},
    "entities/doubles.may_be_named": {"checks.entities.doubles:may_be_named": "no"},
    "entities/doubles.is_collective": {"checks.entities.doubles:is_collective": "no"},
    "entities/headline_roles": {
        f"checks.entities.headline_roles:{name}": "no"
        for name in ("is_aside", "belongs", "is_subject", "acts", "says_so")
    },
    "entities/headline_roles.is_aside": {"checks.entities.headline_roles:is_aside": "no"},
    "entities/headline_roles.belongs": {"checks.entities.headline_roles:belongs": "no"},
    "entities/headline_roles.is_subject": {"checks.entities.headline_roles:is_subject": "no"},
    "entities/headline_roles.acts": {"checks.entities.headline_roles:acts": "no"},
    "entities/headline_roles.says_so": {"checks.entities.headline_roles:says_so": "no"},
    "entities/headlines.labels": {
        "checks.entities.headlines:ends_label": "no",
        "checks.entities.headlines:has_label": "no",
        "checks.entities.headlines:outside_labels": "third",
    },
    "entities/headlines.outside_labels": {"checks.entities.headlines:outside_labels": "third"},
    "entities/headlines.titled_spans": {"checks.entities.headlines:titled_spans": "list"},
    "entities/long_bodies": {"checks.entities.long_bodies:joined": "third"},
    "entities/pronouns": {"checks.entities.pronouns:Pronouns.mentions": "list"},
    "entities/references": {"checks.entities.references:find_roles": "nothing"},
    "entities/references.related": {"checks.entities.references:related": "no"},
    "entities/references.of_country": {"checks.entities.references:of_country": "no"},
    "entities/salience": {"checks.entities.salience:protagonists": "list"},
    "entities/tellers": {"checks.entities.tellers:tellers": "set"},
    "entities/unknown_names": {
        "checks.entities.unknown_names:is_stranger": "no",
        "checks.entities.unknown_names:caseless_stranger": "none",
    },
    "entities/unnamed": {"checks.entities.unnamed:described": "empty"},
    "entities/vocabulary.is_derived": {"checks.entities.vocabulary:Vocabulary.is_derived": "no"},
    "entities/vocabulary.spells": {"checks.entities.vocabulary:Vocabulary.spells": "no"},
    "entities/vocabulary.abbreviates": {"checks.entities.vocabulary:Vocabulary.abbreviates": "no"},
    "entities/vocabulary.has_together": {"checks.entities.vocabulary:Vocabulary.has_together": "no"},
    # attribution
    "attribution/cjk": {"checks.attribution.cjk:find": "nothing"},
    "attribution/coordinated_sources": {"checks.attribution.coordinated_sources:partners": "nothing"},
    "attribution/narration.set_apart": {"checks.attribution.narration:is_set_apart": "no"},
    "attribution/narration.stray_mark": {"checks.attribution.narration:has_stray_mark": "no"},
    "attribution/narration": {"checks.attribution.narration:is_narrated": "yes"},
    "attribution/reports": {
        "checks.attribution.reports:stands_alone": "yes",
        "checks.attribution.reports:is_plain": "yes",
    },
    "attribution/reports.is_relayed": {"checks.attribution.reports:is_relayed": "no"},
    "attribution/reports.denies": {"checks.attribution.reports:denies": "no"},
    "attribution/stances": {"checks.attribution.stances:stance_of": "none"},
    "attribution/subjects": {"checks.attribution.subjects:is_subject": "yes"},
    "attribution/quote_assignment.beside": {"checks.attribution.quote_assignment:_Dealer.beside": "none"},
    "attribution/identity.apposed": {"checks.attribution.identity:_apposed": "none"},
    "attribution/sources.topic": {"checks.attribution.sources:Clauses.topic": "none"},
    "attribution/sources.agent_before": {"checks.attribution.sources:Clauses.agent_before": "none"},
    "extracts": {"checks.extracts:doubts_of": "empty"},
    # generation
    "generation/lead.importance": {"generation.lead:importance": "zero"},
    "generation/lead.tells": {"generation.lead:tells": "yes"},
    "generation/lead.repeats_title": {"generation.lead:repeats_title": "no"},
    "generation/phrasing.is_part": {"generation.phrasing:is_part": "no"},
    "generation/lead.find_supporting": {"generation.lead:find_supporting": "none"},
    "generation/phrasing.undated": {"generation.phrasing:undated": "first"},
    "generation/phrasing.cut_back": {"generation.phrasing:cut_back": "first"},
    "generation/phrasing.pronoun": {"generation.phrasing:opens_with_pronoun": "no"},
    "generation/phrasing.main_verb": {"generation.phrasing:has_main_verb": "yes"},
    "generation/candidates.raising": {"generation.candidates:raising": "list"},
    "generation/candidates.asked": {"generation.candidates:asked": "list"},
    "generation/selection.repeats": {"generation.selection:Selection._repeats": "no"},
    "generation/selection.teller": {"generation.selection:Selection.teller_of": "none"},
}
