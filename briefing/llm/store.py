"""Answers kept by a hash of what was asked: a cache that also lets an interrupted brief resume.

One SQLite table in the user's cache folder, safe for several threads and processes. A store that cannot be used never
costs an answer: it is set aside, says so once, and work goes on without it.
"""

from __future__ import annotations

import atexit
import hashlib
import json
import logging
import os
import sqlite3
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar

from briefing._sync import Lock
from briefing.options import masked

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing.generation.prompts import Ask
    from briefing.llm.endpoint import Endpoint
    from briefing.options import Options

MAX_BYTES: Final = 256 * 1024 * 1024
"""How large a store may grow; the least recently used answers go first."""

BUSY: Final = 0.25
"""Seconds to wait for another process that is writing; then the model is asked, or an answer is not stored."""

T = TypeVar("T")

log = logging.getLogger("briefing")

_SCHEMA: Final = """
CREATE TABLE IF NOT EXISTS answers (key TEXT PRIMARY KEY, value TEXT NOT NULL, used REAL NOT NULL)
"""


def request_key(endpoint: Endpoint, ask: Ask, options: Options) -> str:
    """The key of a request: the SHA-256, in hex, of everything that decides the answer, and of no secret.

    That is the provider, the address (except for the embedded model, whose port changes), the model, the messages,
    the schema, the token limit and the sampling settings.
    """
    parts = {
        "provider": endpoint.provider,
        "address": None if endpoint.local or endpoint.base_url is None else masked(endpoint.base_url).rstrip("/"),
        "model": endpoint.model,
        "messages": ask.messages,
        "schema": ask.schema,
        "max_output_tokens": ask.max_output_tokens,
        "temperature": options.temperature,
        "seed": options.seed,
    }
    canonical = json.dumps(parts, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(canonical.encode()).hexdigest()


class Store:
    """Answers on disk.

    Attributes:
        path: the file.
        trouble: why answers are not stored; empty while they are.
        told: whether the user was told.
    """

    key = staticmethod(request_key)

    def __init__(self, path: Path, *, max_bytes: int = MAX_BYTES) -> None:
        self.path = path
        self.trouble = ""
        self.told = False
        self._max_bytes = max_bytes
        self._lock = Lock()
        self._connection: sqlite3.Connection | None = None
        self._pid = os.getpid()
        self._readable = False

    @classmethod
    def open(cls) -> Store:
        """The store of this process, in `BRIEFING_CACHE_DIR` or the user's cache folder; it is closed at exit."""
        from platformdirs import user_cache_dir

        path = Path(os.environ.get("BRIEFING_CACHE_DIR") or user_cache_dir("briefing")) / "answers.sqlite"
        return _open.setdefault(path, cls(path))

    def get(self, key: str) -> dict[str, Any] | None:
        return self._using(lambda connection: _take(connection, key))

    def put(self, key: str, value: dict[str, Any]) -> None:
        """Keep an answer under a key, replacing any other, and drop old ones when room runs out."""
        text = json.dumps(value, ensure_ascii=False)
        self._using(lambda connection: _keep(connection, key, text, self._max_bytes), writes=True)

    def close(self) -> None:
        """Close the file; the next use opens it again."""
        with self._lock:
            self._let_go()

    def _using(self, work: Callable[[sqlite3.Connection], T], *, writes: bool = False) -> T | None:
        """Work with the connection, one thread at a time; a failure sets the store aside and is not an error."""
        with self._lock:
            while not self.trouble or (self._readable and not writes):
                try:
                    return work(self._opened())
                except (sqlite3.Error, OSError) as exc:
                    if _code(exc) in _BUSY:
                        break
                    self._set_aside(exc)
        return None

    def _opened(self) -> sqlite3.Connection:
        """The connection of this process; the parent's must not be used after a fork."""
        if self._connection is None or self._pid != os.getpid():
            self._pid = os.getpid()
            self._connection = self._read_only() if self._readable else self._writable()
        return self._connection

    def _writable(self) -> sqlite3.Connection:
        self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.path.touch(mode=0o600)
        if self.path.stat().st_mode & 0o077:
            self.path.chmod(0o600)  # made by an earlier version
        connection = sqlite3.connect(self.path, timeout=BUSY, isolation_level=None, check_same_thread=False)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute(_SCHEMA)
        return connection

    def _read_only(self) -> sqlite3.Connection:
        address = f"{self.path.absolute().as_uri()}?mode=ro&immutable=1"
        return sqlite3.connect(address, uri=True, isolation_level=None, check_same_thread=False)

    def _set_aside(self, exc: Exception) -> None:
        """Stop using the store, say so once, and move a broken file out of the next process's way."""
        self._let_go()
        self.trouble = f"answers are not stored: {self.path} cannot be used ({exc})"
        self._readable = not self._readable and self.path.is_file() and _code(exc) in _READ_ONLY
        if not isinstance(exc, (sqlite3.OperationalError, OSError)):
            with suppress(OSError):
                self.path.replace(self.path.with_suffix(".broken"))
        log.warning(self.trouble)

    def _let_go(self) -> None:
        if self._connection is not None and self._pid == os.getpid():
            with suppress(sqlite3.Error):
                self._connection.close()
        self._connection = None


_open: Final[dict[Path, Store]] = {}

_BUSY: Final = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
_READ_ONLY: Final = (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, None)
"""None is an error of the system's: the file or its folder cannot be written."""


def _code(exc: Exception) -> int | None:
    """The primary code of an error of SQLite's."""
    code = getattr(exc, "sqlite_errorcode", None)
    return None if code is None else code & 0xFF


@atexit.register
def close_stores() -> None:
    for store in _open.values():
        store.close()
    _open.clear()


def _take(connection: sqlite3.Connection, key: str) -> dict[str, Any] | None:
    """Read an answer and note when it was used; anything but a JSON object does not count."""
    row = connection.execute("SELECT value FROM answers WHERE key = ?", (key,)).fetchone()
    if row is None:
        return None
    with suppress(sqlite3.OperationalError):  # a read-only disk can still be read
        connection.execute("UPDATE answers SET used = ? WHERE key = ?", (time.time(), key))
    with suppress(ValueError):
        value = json.loads(row[0])
        return value if isinstance(value, dict) else None
    return None


def _keep(connection: sqlite3.Connection, key: str, text: str, max_bytes: int) -> None:
    """Write an answer, and drop the oldest quarter until the rest fits."""
    connection.execute("INSERT OR REPLACE INTO answers VALUES (?, ?, ?)", (key, text, time.time()))
    while _size(connection) > max_bytes:
        oldest = "SELECT key FROM answers ORDER BY used LIMIT (SELECT count(*) / 4 + 1 FROM answers)"
        connection.execute(f"DELETE FROM answers WHERE key IN ({oldest})")  # noqa: S608 - no data in it


def _size(connection: sqlite3.Connection) -> int:
    page, count, free = (
        connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_size", "page_count", "freelist_count")
    )
    return int(page * (count - free))
