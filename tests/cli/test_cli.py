"""The command line: results on stdout, everything else on stderr, exit codes. No model is asked here."""

from __future__ import annotations

import io
import json
import os
import runpy
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from briefing import Brief, ConfigError, DeadlineError, cli
from tests.briefs import TEXT, article, brief


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "story.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """Stand in for `summarise`: keep what it is asked, give a made-up Brief."""
    calls: list[dict[str, Any]] = []

    def stand_in(source: Any, **how: Any) -> Brief:
        calls.append({"article": source, **how})
        return brief()

    monkeypatch.setattr("briefing.api.summarise", stand_in)
    return calls


def test_a_brief_goes_to_stdout_as_markdown_where_there_is_no_screen(
    story: Path, asked: list[dict[str, Any]], capsys: pytest.CaptureFixture[str]
) -> None:
    """Progress and notes go to stderr."""
    assert cli.main([str(story)]) == 0
    out, err = capsys.readouterr()
    assert out.startswith("#")
    assert "Ilse Varga" in out
    assert "embedded" in err
    assert asked[0]["article"].text == TEXT


def test_json_is_the_whole_brief(story: Path, asked: list[dict[str, Any]], capsys: pytest.CaptureFixture[str]) -> None:
    """--json and -f json are the same, and read back to an equal Brief."""
    assert cli.main([str(story), "--json"]) == 0
    first = capsys.readouterr().out
    assert cli.main([str(story), "-f", "json", "-q"]) == 0
    out, err = capsys.readouterr()
    assert out == first
    assert err == ""
    assert Brief.model_validate_json(out) == brief()


def test_a_screen_gets_the_terminal_format(
    story: Path, asked: list[dict[str, Any]], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a TTY the default is laid out for reading, in colour unless that is not wanted."""
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")
    assert cli.main([str(story), "-q"]) == 0
    coloured = capsys.readouterr().out
    assert "\x1b[" in coloured
    monkeypatch.setenv("NO_COLOR", "1")
    assert cli.main([str(story), "-q"]) == 0
    assert "\x1b[" not in capsys.readouterr().out


def test_options_reach_the_library(story: Path, asked: list[dict[str, Any]]) -> None:
    """Only what was given is passed on; answers are kept by default."""
    argv = "-m openai/x --timeout 9 --strategy single --unsupported keep --max-cost 0.5 --language fr --base-url http://h/v1"
    argv += " --judge openai/y --judge-base-url http://j/v1 --unconfirmed drop"
    assert (
        cli.main([str(story), *argv.split(), "--title", "T", "--published", "2026-03-11", "--article-language", "en"])
        == 0
    )
    call = asked[0]
    source = call.pop("article")
    del call["on_event"]
    assert call == {
        "model": "openai/x",
        "base_url": "http://h/v1",
        "language": "fr",
        "deadline": 9.0,
        "strategy": "single",
        "judge": "openai/y",
        "judge_base_url": "http://j/v1",
        "unsupported": "keep",
        "unconfirmed": "drop",
        "max_cost": 0.5,
        "store": True,
    }
    assert (source.title, source.published, source.language) == ("T", "2026-03-11", "en")
    cli.main([str(story), "-m", "local", "--no-store"])
    assert asked[1]["store"] is False


def test_a_key_in_the_environment_is_a_choice(
    story: Path, asked: list[dict[str, Any]], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The embedded model is taken only where nothing else is configured."""
    monkeypatch.setenv("OPENAI_API_KEY", "sk-of-a-test")
    cli.main([str(story)])
    assert "model" not in asked[0]
    assert "embedded" not in capsys.readouterr().err


def test_a_file_is_written_whole_with_the_format_of_its_ending(
    story: Path, asked: list[dict[str, Any]], tmp_path: Path
) -> None:
    """-o leaves nothing but the result."""
    assert cli.main([str(story), "-o", str(tmp_path / "b.json")]) == 0
    assert Brief.model_validate_json((tmp_path / "b.json").read_text(encoding="utf-8")) == brief()
    assert cli.main([str(story), "-o", str(tmp_path / "b.md")]) == 0
    assert (tmp_path / "b.md").read_text(encoding="utf-8").startswith("#")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["b.json", "b.md", "story.txt"]


def test_no_text_leaves_the_article_out(
    story: Path, asked: list[dict[str, Any]], capsys: pytest.CaptureFixture[str]
) -> None:
    """The JSON keeps the hash, not the text."""
    cli.main([str(story), "--json", "--no-text"])
    article_out = json.loads(capsys.readouterr().out)["article"]
    assert article_out["text"] is None
    assert article_out["sha256"] == article().sha256


def test_standard_input_is_an_article(asked: list[dict[str, Any]], monkeypatch: pytest.MonkeyPatch) -> None:
    """SOURCE may be a dash."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(TEXT.encode())))
    assert cli.main(["-"]) == 0
    assert asked[0]["article"].text == TEXT


def test_an_address_is_fetched(asked: list[dict[str, Any]], monkeypatch: pytest.MonkeyPatch) -> None:
    """On the command line an address is a source."""
    fetched: list[tuple[str, bool]] = []

    def stand_in(*, url: str, allow_private: bool, **about: Any) -> Any:
        fetched.append((url, allow_private))
        return article()

    monkeypatch.setattr("briefing.sources.load", stand_in)
    assert cli.main(["https://news.example/ferry"]) == 0
    assert cli.main(["http://intranet.example/ferry", "--allow-private"]) == 0
    assert fetched == [("https://news.example/ferry", False), ("http://intranet.example/ferry", True)]


def test_a_file_that_is_named_like_an_address_is_opened(
    asked: list[dict[str, Any]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Programs that save pages name them so."""
    monkeypatch.chdir(tmp_path)
    Path("www.news.example.txt").write_text(TEXT, encoding="utf-8")
    assert cli.main(["www.news.example.txt"]) == 0
    assert asked[0]["article"].text == TEXT


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda p: p, "not there"),
        (lambda p: p.mkdir(), "directory"),
        (lambda p: p.write_bytes(b""), "empty"),
        (lambda p: p.write_bytes(b"\x00\x01\x02\xff" * 99), "binary"),
    ],
)
def test_bad_input_is_one_clear_message(
    tmp_path: Path, make: Any, said: str, asked: list[dict[str, Any]], capsys: pytest.CaptureFixture[str]
) -> None:
    """Exit code 2, one line on stderr, nothing on stdout, nothing asked."""
    path = tmp_path / "source.txt"
    make(path)
    assert cli.main([str(path)]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("briefing: ")
    assert len(err.splitlines()) == 1
    assert not asked


@pytest.mark.parametrize("target", [".", "missing/b.json"])
def test_an_output_that_cannot_be_written_is_told_before_anything_is_asked(
    story: Path, target: str, asked: list[dict[str, Any]], capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """Nobody waits a minute to hear it."""
    assert cli.main([str(story), "-o", str(tmp_path / target)]) == 2
    assert str(tmp_path) in capsys.readouterr().err
    assert not asked


def test_a_folder_without_permission_is_told(
    story: Path, asked: list[dict[str, Any]], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Before anything is asked, too."""
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    assert cli.main([str(story), "-o", str(story.parent / "b.json")]) == 2
    assert "cannot write" in capsys.readouterr().err


def test_a_full_disk_leaves_no_part_of_a_file(
    story: Path, asked: list[dict[str, Any]], capsys: pytest.CaptureFixture[str]
) -> None:
    """/dev/full stands for one where the system has it; else the write is made to fail."""
    target = story.parent / "b.json"
    real = Path.write_text

    def full(self: Path, data: str, encoding: str | None = None) -> int:
        if self.suffix == ".part":
            real(self, data[:10], encoding=encoding)
            raise OSError(28, "No space left on device")
        return real(self, data, encoding=encoding)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Path, "write_text", full)
        assert cli.main([str(story), "-o", str(target)]) == 2
    assert "No space left" in capsys.readouterr().err
    assert [p.name for p in story.parent.iterdir()] == ["story.txt"]


@pytest.mark.parametrize(
    ("error", "code"),
    [(ConfigError("set it"), 2), (DeadlineError("too late"), 124), (KeyboardInterrupt(), 130)],
)
def test_exit_codes_are_those_of_the_errors(
    story: Path, error: BaseException, code: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """One line on stderr, no traceback."""

    def fail(*_: Any, **__: Any) -> None:
        raise error

    monkeypatch.setattr("briefing.api.summarise", fail)
    assert cli.main([str(story), "-m", "local"]) == code
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("briefing: ")
    assert "Traceback" not in err


def test_verbose_shows_where_an_error_comes_from(story: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """For a bug report."""

    def fail(*_: Any, **__: Any) -> None:
        raise ConfigError("set it")

    monkeypatch.setattr("briefing.api.summarise", fail)
    with pytest.raises(ConfigError):
        cli.main([str(story), "--verbose"])


def test_a_reader_that_goes_away_is_no_error(story: Path, asked: list[dict[str, Any]]) -> None:
    """`briefing … | head` says nothing."""
    code = (
        "import sys; from briefing import cli\n"
        "class Gone:\n"
        "    encoding = 'utf-8'\n"
        "    def write(self, text): raise BrokenPipeError\n"
        "    def flush(self): pass\n"
        "    def isatty(self): return False\n"
        "    def fileno(self): return 1\n"
        "sys.stdout = Gone()\n"
        "sys.exit(cli.main(['schema']))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    assert (run.returncode, run.stderr) == (141, "")


def test_without_arguments_it_teaches(capsys: pytest.CaptureFixture[str]) -> None:
    """Help on stderr, and the code of wrong use."""
    assert cli.main([]) == 2
    assert "examples:" in capsys.readouterr().err


def test_help_and_version(capsys: pytest.CaptureFixture[str]) -> None:
    """Both go to stdout and end well."""
    assert cli.main(["--version"]) == 0
    assert capsys.readouterr().out.startswith("briefing 0.")
    for argv in (["--help"], ["model", "--help"], ["verify", "--help"], ["schema", "--help"]):
        with pytest.raises(SystemExit) as stop:
            cli.main(argv)
        assert stop.value.code == 0
        assert "usage: briefing" in capsys.readouterr().out


def test_the_schemas_are_json(capsys: pytest.CaptureFixture[str]) -> None:
    """Of the Brief, and of what a model is asked for."""
    assert cli.main(["schema"]) == 0
    assert json.loads(capsys.readouterr().out)["title"] == "Brief"
    assert cli.main(["schema", "--wire"]) == 0
    assert "positions" in json.loads(capsys.readouterr().out)["properties"]


def test_a_saved_brief_is_shown_again(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """In every format, without a model; several make one page."""
    saved = tmp_path / "b.json"
    saved.write_text(brief().to_json(), encoding="utf-8")
    assert cli.main(["show", str(saved)]) == 0
    assert "Ilse Varga" in capsys.readouterr().out
    assert cli.main(["show", str(saved), "--json"]) == 0
    assert Brief.model_validate_json(capsys.readouterr().out) == brief()
    page = tmp_path / "b.html"
    assert cli.main(["show", str(saved), str(saved), "-o", str(page)]) == 0
    assert page.read_text(encoding="utf-8").startswith("<!doctype html>")
    assert cli.main(["show", str(saved), str(saved), "--json"]) == 0
    assert [Brief.model_validate_json(json.dumps(one)) for one in json.loads(capsys.readouterr().out)] == [
        brief(),
        brief(),
    ]
    assert cli.main(["show", str(saved), str(saved), "-f", "markdown"]) == 0
    assert capsys.readouterr().out.count("## What") == 2
    assert cli.main(["show", str(saved), "-f", "html", "--no-text"]) == 0
    assert "Ilse Varga" in capsys.readouterr().out


def test_what_is_no_saved_brief_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Missing, or something else."""
    other = tmp_path / "o.json"
    other.write_text("{}", encoding="utf-8")
    assert cli.main(["show", str(other)]) == 2
    assert "is not a Brief" in capsys.readouterr().err
    assert cli.main(["show", str(tmp_path / "none.json")]) == 2
    assert "cannot read" in capsys.readouterr().err


def test_the_module_is_the_command(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """`python -m briefing` works too, and ends with the exit code."""
    monkeypatch.setattr(sys, "argv", ["briefing", "--version"])
    with pytest.raises(SystemExit) as stop:
        runpy.run_module("briefing", run_name="__main__")
    assert stop.value.code == 0
    assert capsys.readouterr().out.startswith("briefing ")


def test_what_a_reader_left_behind_goes_nowhere(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is still buffered has to go somewhere when the process ends."""
    moved: list[tuple[int, int]] = []

    def gone(argv: Any) -> int:
        raise BrokenPipeError

    monkeypatch.setattr("briefing.cli.saved.schema", gone)
    monkeypatch.setattr(os, "dup2", lambda source, target: moved.append((source, target)))
    monkeypatch.setattr(sys.stdout, "fileno", lambda: 1)
    assert cli.main(["schema"]) == 141
    os.close(moved[0][0])
    assert moved[0][1] == 1
