"""Answers on disk: kept by what was asked, and never in the way."""

from __future__ import annotations

import dataclasses
import json
import logging
import multiprocessing
import os
import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest
from pydantic import BaseModel

from briefing.generation.prompts import Ask
from briefing.llm import store as stores
from briefing.llm.endpoint import Endpoint
from briefing.llm.store import Store, close_stores, request_key
from briefing.options import Options

ENDPOINT = Endpoint(provider="gpu.test", model="tern", base_url="http://gpu.test:8000/v1", api_key="sk-hidden")
ASK = Ask(
    id="single",
    label="the brief",
    messages=({"role": "user", "content": "The ferry sails."},),
    wire=BaseModel,
    schema={"type": "object"},
    schema_name="draft",
    max_output_tokens=100,
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(tmp_path / "cache" / "answers.sqlite")
    yield store
    store.close()


def test_what_is_put_is_got_also_by_the_next_process(store: Store) -> None:
    """An answer outlives the store that kept it; another key has none."""
    assert store.get("a") is None
    store.put("a", {"text": "süß"})
    store.close()
    again = Store(store.path)
    assert again.get("a") == {"text": "süß"}
    assert again.get("b") is None
    again.close()


def test_a_later_answer_takes_the_place_of_an_earlier(store: Store) -> None:
    """One key, one answer."""
    store.put("a", {"text": "1"})
    store.put("a", {"text": "2"})
    assert store.get("a") == {"text": "2"}


def test_the_key_changes_with_everything_that_decides_the_answer() -> None:
    """The whole address among it; and with nothing else: no key, no password, no label."""
    base = request_key(ENDPOINT, ASK, Options())
    different = [
        request_key(dataclasses.replace(ENDPOINT, model="gull"), ASK, Options()),
        request_key(dataclasses.replace(ENDPOINT, base_url="http://other.test/v1"), ASK, Options()),
        request_key(dataclasses.replace(ENDPOINT, base_url="http://gpu.test:9000/v1"), ASK, Options()),
        request_key(dataclasses.replace(ENDPOINT, base_url="https://gpu.test/v1"), ASK, Options()),
        request_key(dataclasses.replace(ENDPOINT, base_url="http://gpu.test/team/v1"), ASK, Options()),
        request_key(dataclasses.replace(ENDPOINT, provider="x"), ASK, Options()),
        request_key(ENDPOINT, dataclasses.replace(ASK, messages=()), Options()),
        request_key(ENDPOINT, dataclasses.replace(ASK, schema={}), Options()),
        request_key(ENDPOINT, dataclasses.replace(ASK, max_output_tokens=9), Options()),
        request_key(ENDPOINT, ASK, Options(temperature=0.5)),
        request_key(ENDPOINT, ASK, Options(seed=1)),
    ]
    assert len({base, *different}) == 12
    same = dataclasses.replace(ENDPOINT, api_key="other", base_url="http://me:secret@gpu.test:8000/v1/")
    assert request_key(same, dataclasses.replace(ASK, label="x"), Options(attempts=9, api_key="k")) == base
    assert Store.key is request_key


def test_the_embedded_model_is_the_same_on_any_port() -> None:
    """Its server takes a free port each time, and its host means nothing."""
    local = Endpoint(provider="local", model="tern", base_url="http://127.0.0.1:1/v1")
    other = Endpoint(provider="local", model="tern", base_url="http://localhost:2/v1")
    assert request_key(local, ASK, Options()) == request_key(other, ASK, Options())


def test_threads_share_a_store(store: Store) -> None:
    """Twenty threads write and read, and nothing is lost."""

    def work(n: int) -> dict[str, object] | None:
        store.put(str(n), {"n": n})
        return store.get(str(n))

    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(work, range(20))) == [{"n": n} for n in range(20)]
    assert store.trouble == ""


def test_two_stores_on_one_file_see_each_other(store: Store) -> None:
    """As two processes do."""
    other = Store(store.path)
    store.put("a", {"n": 1})
    other.put("b", {"n": 2})
    assert other.get("a") == {"n": 1}
    assert store.get("b") == {"n": 2}
    other.close()


def test_a_forked_child_opens_the_file_for_itself(store: Store) -> None:
    """A connection does not survive a fork; the child gets its own and the parent's stays."""
    store.put("a", {"n": 1})
    child = multiprocessing.get_context("fork").Process(target=_in_child, args=(store,))
    child.start()
    child.join()
    assert child.exitcode == 0
    assert store.get("child") == {"n": 1}


def _in_child(store: Store) -> None:
    store.put("child", store.get("a") or {})
    store.close()
    os._exit(0)


def test_the_oldest_answers_go_when_room_runs_out(tmp_path: Path) -> None:
    """The store is bounded; what was used last stays."""
    store = Store(tmp_path / "answers.sqlite", max_bytes=100_000)
    for n in range(60):
        store.put(str(n), {"text": "x" * 4000})
        store.get("0")
    kept = [n for n in range(60) if store.get(str(n))]
    assert 59 in kept
    assert 0 in kept
    assert 1 not in kept
    assert len(kept) < 25
    store.close()


def test_a_corrupt_store_is_set_aside_and_said_once(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """Work goes on without it, and the next process starts with a new one."""
    path = tmp_path / "answers.sqlite"
    path.write_bytes(b"this is no database, by far not" * 100)
    store = Store(path)
    with caplog.at_level(logging.WARNING, "briefing"):
        assert store.get("a") is None
        store.put("a", {"n": 1})
        assert store.get("a") is None
    assert len(caplog.records) == 1
    assert str(path) in store.trouble
    again = Store(path)
    again.put("a", {"n": 1})
    assert again.get("a") == {"n": 1}
    assert path.with_suffix(".broken").exists()
    again.close()


def test_a_corrupt_file_that_cannot_be_moved_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Setting it aside is best effort."""
    path = tmp_path / "answers.sqlite"
    path.write_bytes(b"no database" * 100)
    monkeypatch.setattr(Path, "replace", _refuse)
    store = Store(path)
    assert store.get("a") is None
    assert store.trouble


def _refuse(*args: object) -> None:
    del args
    raise PermissionError(13, "denied")


def test_a_folder_that_cannot_be_made_costs_no_answer(tmp_path: Path) -> None:
    """A file stands where the folder should be."""
    (tmp_path / "cache").write_text("")
    store = Store(tmp_path / "cache" / "answers.sqlite")
    store.put("a", {"n": 1})
    assert store.get("a") is None
    assert store.trouble


def test_a_full_disk_costs_no_answer(store: Store) -> None:
    """SQLite's own page limit stands for the disk."""
    store.put("a", {"n": 1})
    assert store._connection is not None
    store._connection.execute("PRAGMA max_page_count = 1")
    store.put("b", {"text": "x" * 100_000})
    assert "full" in store.trouble
    assert store.get("a") is None


def test_a_store_that_cannot_be_opened_to_write_is_read_all_the_same(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is in it was paid for; that nothing is added is said."""
    store.put("a", {"n": 1})
    store.close()

    def refused() -> sqlite3.Connection:
        connection = sqlite3.connect(f"{store.path.as_uri()}?mode=ro", uri=True)
        try:
            connection.execute("CREATE TABLE more (x)")
        finally:
            connection.close()
        return connection

    other = Store(store.path)
    monkeypatch.setattr(other, "_writable", refused)
    assert other.get("a") == {"n": 1}
    assert "readonly" in other.trouble
    other.put("b", {"n": 2})
    assert other.get("b") is None
    assert other.get("a") == {"n": 1}
    assert store.path.exists()
    other.close()


def test_a_store_that_another_process_holds_is_passed_by(store: Store) -> None:
    """For this question only: it is asked for again, and the next may be found."""
    store.put("a", {"n": 1})
    with closing(sqlite3.connect(store.path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        store.put("b", {"n": 2})
        assert store.trouble == ""
        other.execute("ROLLBACK")
    assert store.get("a") == {"n": 1}
    assert store.get("b") is None


def test_a_store_is_its_owners_alone(store: Store) -> None:
    """Also one that an earlier version made."""
    store.path.parent.mkdir(parents=True)
    store.path.touch(mode=0o644)
    store.put("a", {"n": 1})
    assert store.path.stat().st_mode & 0o777 == 0o600


def test_a_store_that_can_only_be_read_is_read(store: Store) -> None:
    """Noting when an answer was used last is not worth an error."""
    store.put("a", {"n": 1})
    assert store._connection is not None
    store._connection.execute("PRAGMA query_only = ON")
    assert store.get("a") == {"n": 1}
    assert store.trouble == ""
    store.put("b", {"n": 2})
    assert "readonly" in store.trouble


@pytest.mark.parametrize("text", ["{not json", json.dumps([1])])
def test_an_answer_that_is_no_json_object_is_none(store: Store, text: str) -> None:
    """What somebody else wrote there is asked for again."""
    store.put("a", {"n": 1})
    with sqlite3.connect(store.path) as other:
        other.execute("UPDATE answers SET value = ?", (text,))
    other.close()
    assert store.get("a") is None
    assert store.trouble == ""


def test_a_process_has_one_store_in_its_cache_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """BRIEFING_CACHE_DIR says where; it is closed at the end of the process."""
    monkeypatch.setenv("BRIEFING_CACHE_DIR", str(tmp_path / "mine"))
    store = Store.open()
    assert store.path == tmp_path / "mine" / "answers.sqlite"
    assert Store.open() is store
    store.put("a", {"n": 1})
    close_stores()
    assert store._connection is None
    assert Store.open() is not store
    stores._open.clear()
    monkeypatch.delenv("BRIEFING_CACHE_DIR")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "xdg"))
    assert Store.open().path == tmp_path / "xdg" / "briefing" / "answers.sqlite"
    stores._open.clear()
