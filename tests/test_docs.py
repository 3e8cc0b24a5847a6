"""The documentation says what is so: its commands exist, its snippets run, its picture is there."""

import doctest
import importlib
import json
import re
import shlex
from pathlib import Path

import click
import pytest

import fabula
from fabula.cli import fabula as command_line
from fabula.views.overview import UNSURE

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
DOCUMENTS = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])
EXPLAINED = sorted([*DOCUMENTS, *ROOT.glob("training/*/README.md")])
FILES = [
    str(path)
    for folder in ("src", "evaluation", "training", "scripts", "tests")
    for path in (ROOT / folder).rglob("*.*")
]
COMMANDS = sorted(command_line.commands.items())


def read(path):
    return (ROOT / path).read_text(encoding="utf-8")


def blocks(language, text=README):
    return re.findall(rf"^```{language}\n(.*?)^```", text, flags=re.DOTALL | re.MULTILINE)


def commands_shown():
    """Every command of the README: its blocks of shell, and the table of commands."""
    shown = [line for block in blocks("sh") for line in block.splitlines()]
    return [*shown, *re.findall(r"`(fabula [^`]+)`", README)]


@pytest.mark.parametrize(("name", "command"), COMMANDS, ids=[name for name, _ in COMMANDS])
def test_every_command_and_option_is_documented(name, command):
    assert f"fabula {name}" in README
    for option in command.params:
        if isinstance(option, click.Option):
            assert option.help, f"{option.name} needs a help text"
            for flag in option.opts:
                assert re.search(rf"(?<![\w-]){re.escape(flag)}(?![\w-])", README), flag


def test_every_command_shown_exists():
    shown = [words for words in map(shlex.split, commands_shown()) if "fabula" in words]
    assert len(shown) > 5
    for words in shown:
        words = words[words.index("fabula") + 1 :]
        if words[0].startswith("-"):
            assert words[0] in ("--help", "--version")
            continue
        known = {flag for option in command_line.commands[words[0]].params for flag in option.opts}
        assert {word for word in words[1:] if word.startswith("-")} <= known


def test_the_snippets_run():
    snippets = blocks("pycon")
    assert snippets
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS)
    for number, snippet in enumerate(snippets):
        runner.run(doctest.DocTestParser().get_doctest(snippet, {}, f"README {number}", "README.md", 0))
    assert runner.summarize(verbose=False).failed == 0


def test_the_commands_are_those_that_continuous_integration_runs():
    ci = read(".ci/run").splitlines()
    for command in ("pip install . && fabula read --example", 'pip install ".[test,training]" && pytest'):
        assert f"{command}\n" in blocks("sh")
        assert f"{command} || exit 1" in ci


def test_what_continuous_integration_runs_is_what_contributors_run():
    check = [line for line in read("scripts/check").splitlines() if line and not line.startswith("#")]
    ci = read(".ci/run").splitlines()
    assert {"ruff check .", "mypy", "scripts/picture --check"} <= set(check) & set(ci)


def test_the_changelog_names_this_version():
    first = re.search(r"^## (\S+)", read("CHANGELOG.md"), flags=re.MULTILINE)
    assert first[1] == fabula.__version__


def test_the_fields_of_the_json_are_documented():
    from fabula.views.json import as_dict

    story = as_dict(fabula.read(fabula.EXAMPLE))
    section = README.partition("## The JSON")[2].partition("\n## ")[0]
    names = set(story)
    for value in story.values():
        records = value if isinstance(value, list) else [value]
        names |= {name for record in records if isinstance(record, dict) for name in record}
    assert "confidence" in names
    assert {name for name in names if f"`{name}`" not in section} == set()
    json.dumps(story)


def test_the_threshold_is_told_as_it_is():
    assert f"less than {UNSURE:.0%} sure" in README
    assert f"below {UNSURE}" in read("docs/how-it-reads.md")


def test_the_table_has_its_place():
    assert README.index("<!-- table:begin -->") < README.index("<!-- table:end -->")


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_links_lead_somewhere(document):
    text = document.read_text(encoding="utf-8")
    for target in re.findall(r"\]\(([^)#\s]+)", text):
        if not target.startswith("https://"):
            assert (document.parent / target).exists(), target


def test_the_tree_in_contributing_is_the_tree():
    tree = re.search(r"^```\nsrc/fabula/\n(.*?)^```", read("CONTRIBUTING.md"), re.DOTALL | re.MULTILINE)
    for line in tree[1].splitlines():
        names = re.match(r"\s*((?:\S+[/y] ?)+)", line)[1].split()
        for name in names:
            assert (ROOT / ("src/fabula" if line.startswith(" ") else "") / name).exists(), name
    package = [path for path in (ROOT / "src" / "fabula").iterdir() if not path.name.startswith("__")]
    parts = {path.name + "/" * path.is_dir() for path in package if path.is_dir() or path.suffix == ".py"}
    assert [part for part in sorted(parts) if part not in tree[1]] == []


@pytest.mark.parametrize("document", EXPLAINED, ids=lambda path: str(path.relative_to(ROOT)))
def test_the_modules_and_data_that_are_named_are_there(document):
    text = document.read_text(encoding="utf-8")
    named = {*re.findall(r"`([\w/]+\.(?:py|js))`", text), *re.findall(r"`(data/[\w/]+\.\w+)`", text)}
    assert [name for name in sorted(named) if not any(file.endswith("/" + name) for file in FILES)] == []


MODULES = sorted((ROOT / "src" / "fabula").rglob("*.py"))
WITH_EXAMPLES = [module for module in MODULES if ">>> " in module.read_text(encoding="utf-8")]


@pytest.mark.parametrize("module", WITH_EXAMPLES, ids=lambda module: str(module.relative_to(ROOT / "src")))
def test_the_examples_of_a_module_run(module):
    name = ".".join(module.relative_to(ROOT / "src").with_suffix("").parts).removesuffix(".__init__")
    tried = doctest.testmod(importlib.import_module(name))
    assert tried.attempted
    assert tried.failed == 0


def test_the_citation_names_this_version():
    lines = read("CITATION.cff").splitlines()
    assert f"version: {fabula.__version__}" in lines
