"""The arrows go one way, importing Fabula is light and silent, and every module says what it is."""

import ast
import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import fabula
import fabula.library

PACKAGE = Path(fabula.__file__).parent
MODULES = sorted(PACKAGE.rglob("*.py"))
READING = PACKAGE / "reading"

# What each part may import from the others; nothing may import what is not named beside it. Each part may
# import its own modules, and every part the version.
NOUNS = {
    "span", "positions", "errors", "manuscript", "paragraphs", "tokens", "story", "anchor", "atomic",
    "beside", "packing", "callbacks", "file_places",
}  # fmt: skip
MAY_IMPORT = {
    "version": set(),
    "errors": set(),
    "span": set(),
    "positions": set(),
    "anchor": {"span"},
    "atomic": set(),
    "beside": {"errors", "atomic"},
    "manuscript": {"span"},
    "paragraphs": {"span", "manuscript"},
    "file_places": {"span", "manuscript", "paragraphs", "positions"},
    "tokens": {"span"},
    "story": {"span", "manuscript", "tokens"},
    "callbacks": {"story"},
    "packing": set(),
    "stories": set(),
    "garbage": set(),
    "formats": {"span", "errors", "manuscript"},
    "models": {"span", "errors"},
    "corrections": NOUNS,
    "reading": NOUNS | {"corrections", "models"},
    "pipeline": NOUNS | {"corrections", "models", "reading"},
    "asking": NOUNS | {"models", "reading"},
    "views": NOUNS | {"asking"},
    "checking": NOUNS | {"formats", "models", "reading"},
    "page": NOUNS | {"asking", "checking", "corrections", "formats", "garbage", "views"},
    "api": NOUNS | {"corrections", "formats", "garbage", "models", "pipeline", "reading"},
    "cli": NOUNS
    | {"api", "asking", "checking", "corrections", "garbage", "interrupts", "page", "stories", "views"},
    "interrupts": set(),
    "library": NOUNS | {"api", "asking", "stories"},
    "__init__": {"library"},
    "__main__": {"cli", "interrupts"},
}
HEAVY = (
    "spacy", "torch", "onnxruntime", "numpy", "simplemma", "lxml", "docx", "markdown_it", "networkx",
    "rich", "click", "pyarrow",
)  # fmt: skip
TRAINING_ONLY = {"torch", "onnx", "safetensors", "scipy"}


def name_of(module):
    return str(module.relative_to(PACKAGE))


def part_of(module):
    return module.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imported_parts(module):
    """The parts of Fabula a module imports, wherever in it the import stands."""
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{name_of(module)}: write imports in full"
            names = [node.module] if node.module != "fabula" else [f"fabula.{x.name}" for x in node.names]
        elif isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        else:
            continue
        yield from (name.split(".")[1] for name in names if name.startswith("fabula."))
        outside = {name.split(".")[0] for name in names}
        assert not outside & ({"evaluation", "training", "tests"} | TRAINING_ONLY)


def in_a_new_process(program):
    done = subprocess.run([sys.executable, "-W", "error", "-c", program], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return done.stdout


@pytest.mark.parametrize("module", MODULES, ids=name_of)
def test_arrows_go_one_way(module):
    part = part_of(module)
    assert part in MAY_IMPORT, f"say in tests/test_architecture.py what {part} may import"
    assert set(imported_parts(module)) <= MAY_IMPORT[part] | {part, "version"}


@pytest.mark.parametrize("module", MODULES, ids=name_of)
def test_every_module_says_what_it_is(module):
    docstring = ast.get_docstring(ast.parse(module.read_text(encoding="utf-8")))
    assert docstring
    first = docstring.partition("\n\n")[0]
    assert first.endswith("."), f"open with one whole sentence: {first}"


def test_the_reading_names_all_its_layers():
    contents = ast.get_docstring(ast.parse((READING / "__init__.py").read_text(encoding="utf-8")))
    layers = {path.stem for path in READING.glob("*.py")} | {
        path.parent.name for path in READING.glob("*/__init__.py")
    }
    assert set(re.findall(r"``(\w+)``", contents)) == layers - {"__init__"}


def test_importing_fabula_is_light_and_silent():
    program = f"import sys, json, fabula; print(json.dumps([m for m in {HEAVY} if m in sys.modules]))"
    assert json.loads(in_a_new_process(program)) == []


def test_importing_fabula_seeds_nothing():
    program = "import random as r; r.seed(7); a = r.getstate(); import fabula; print(a == r.getstate())"
    assert in_a_new_process(program) == "True\n"


@pytest.mark.parametrize("heavy", ["spacy", "networkx"])
def test_help_does_not_wait_for_what_is_slow_to_load(heavy):
    program = f"import sys; from fabula.cli import main; main(['--help']); sys.exit('{heavy}' in sys.modules)"
    assert "Usage" in in_a_new_process(program)


def test_all_that_is_not_code_is_packaged():
    """A pattern left out would go unnoticed: without its weights, Fabula reads by rules alone."""
    root = Path(__file__).parent.parent
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    package = root / "src" / "fabula"
    patterns = project["tool"]["setuptools"]["package-data"]["fabula"]
    packaged = {file for pattern in patterns for file in package.glob(pattern)}
    files = [file for file in package.rglob("*") if file.is_file() and file.suffix not in (".py", ".pyc")]
    assert [name for name in files if name not in packaged] == []


def test_all_is_what_can_be_imported():
    public = {name for name in vars(fabula.library) if not name.startswith("_")}
    assert public | {"__version__"} == set(fabula.__all__) == set(dir(fabula))
    assert all(getattr(fabula, name) is getattr(fabula.library, name) for name in fabula.__all__)
    assert not hasattr(fabula, "nothing")
    assert len(fabula.__all__) == len(set(fabula.__all__))


def test_the_library_never_prints_or_exits():
    calls = {"print", "exit", "quit", "input", "breakpoint"}
    for module in MODULES:
        if part_of(module) in ("cli", "__main__"):
            continue
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                name = getattr(node.func, "id", None)
                owner = getattr(getattr(node.func, "value", None), "id", None)
                assert name not in calls, f"{name_of(module)}:{node.lineno}"
                assert (owner, getattr(node.func, "attr", None)) != ("sys", "exit")
