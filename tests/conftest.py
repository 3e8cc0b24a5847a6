"""What every test shares: no test reaches the network or has a clock, and ways to write a Story by hand."""

import ipaddress
import sys
from dataclasses import replace

import pytest
from hypothesis import settings

from fabula import (
    Character,
    Manuscript,
    Mention,
    Place,
    Quote,
    Scene,
    Segment,
    Source,
    Span,
    Story,
    Whereabouts,
)
from fabula.story import NARRATOR, Claim, Feeling, Learning, Relation, RelationRole

settings.register_profile("fabula", deadline=None)  # how long an example takes is the machine's business
settings.load_profile("fabula")

NETWORK_EVENTS = {"socket.connect", "socket.sendto", "socket.getaddrinfo", "socket.gethostbyname"}

_attempts = []


def _is_here(address):
    """This machine alone: a Unix socket's path, or a loopback address."""
    host = address[0] if isinstance(address, tuple) else address
    if isinstance(address, (str, bytes)) and not isinstance(host, bytes) and "/" in host:
        return True
    if host in ("localhost", "", None):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _guard(event, arguments):
    if event not in NETWORK_EVENTS:
        return
    address = arguments[0] if event.startswith("socket.get") else arguments[1]
    if not _is_here(address):
        _attempts.append(f"{event} {address}")
        raise PermissionError(f"a test reached for the network: {event} {address}")


sys.addaudithook(_guard)


@pytest.fixture
def network_attempts():
    """What was tried so far; a test that tries on purpose clears it."""
    return _attempts


@pytest.fixture(autouse=True)
def no_network():
    """Fail even where the code under test swallowed the guard's refusal."""
    yield
    tried, _attempts[:] = list(_attempts), []
    assert not tried, f"the test reached for the network: {tried}"


@pytest.fixture(scope="session")
def english():
    """The models for rules alone, loaded once; one process, so that no test's time depends on the cores."""
    from fabula.models import load

    return load(rules_only=True, processes=1)


@pytest.fixture(scope="session")
def trained(english):
    """The models with the trained reader, loaded once; the parser is that of ``english``."""
    from fabula.models import load

    models = load(processes=1)
    if models.reader is None:
        pytest.skip("the weights of the trained reader are not in this checkout")
    models.english.__dict__["_nlp"] = english.english._nlp
    return models


@pytest.fixture
def tell():
    """A Story from its parts, each given by its words; see ``_tell``."""
    return _tell


def _tell(parts, cast=(), lines=(), scenes=1, **source):
    """Write a Story down by hand.

    ``parts`` are (kind, chapter, words) and are joined into the text. ``cast`` are Characters; each is
    mentioned wherever their name or an alias stands. ``lines`` are (words, speaker, addressees, confidence),
    found in the text in order. There are ``scenes`` scenes, of the same length.
    """
    segments, text = [], ""
    for kind, chapter, words in parts:
        segments.append(Segment(Span(len(text), len(text) + len(words)), kind, chapter))
        text += words
    quotes, offset = [], 0
    for number, (words, speaker, addressees, confidence) in enumerate(lines):
        start = text.index(words, offset)
        offset = start + len(words)
        span = Span(start, offset)
        quotes.append(Quote(f"q{number}", span, "speech", speaker, addressees, confidence, "by_ear", ()))
    manuscript = Manuscript(
        text=text,
        source=Source(**{"path": "story.txt", **source}),
        segments=tuple(segments),
        paragraphs=tuple(_paragraphs(text, segments)),
    )
    length = len(text) // scenes
    cuts = [length * number for number in range(scenes)] + [len(text)]
    return Story(
        manuscript=manuscript,
        characters=tuple(replace(one, mentions=_mentions(text, one)) for one in cast),
        quotes=tuple(quotes),
        places=(),
        scenes=tuple(
            Scene(f"s{number}", Span(cuts[number], cuts[number + 1]), (), ()) for number in range(scenes)
        ),
    )


def _paragraphs(text, segments):
    for segment in segments:
        if segment.kind != "prose":
            continue
        offset = segment.span.start
        for block in segment.span.of(text).split("\n\n"):
            words = block.strip()
            if words:
                start = text.index(words, offset)
                yield Span(start, start + len(words))
                offset = start + len(words)


def _mentions(text, character):
    found = []
    for name in (character.name, *character.aliases):
        start = text.find(name)
        while start >= 0:
            found.append(Mention(Span(start, start + len(name)), "name"))
            start = text.find(name, start + 1)
    return tuple(sorted(found, key=lambda mention: mention.span))


@pytest.fixture
def person():
    """A Character without mentions yet: ``person("ada", "Ada Brook", "she/her", aliases=("Ada",))``."""

    def make(id, name, pronouns=None, aliases=(), kind="person", narrator=False):
        return Character(id, name, tuple(aliases), kind, pronouns, narrator, ())

    return make


@pytest.fixture
def allotment(tell, person):
    """A small story in two chapters: a note, a narrator, a group, a line nobody is known to say."""
    return tell(
        parts=[
            ("meta", 0, "Title: The Allotment\n\n"),
            ("note", 0, "A/N: thank you for waiting, the slugs won.\n\n"),
            ("heading", 1, "Chapter 1: Beans\n\n"),
            (
                "prose",
                1,
                "Ada Brook had never lost a bean to frost.\n\n“You planted early,” said Milo.\n\n"
                "“I planted on time,” said Ada. “You slept.”\n\n“Who left the gate?”\n\n",
            ),
            ("heading", 2, "Chapter 2\n\n"),
            (
                "prose",
                2,
                "I found the gate open. The neighbours came to look.\n\n“It was the goat!” cried the "
                "neighbours.\n\n“It was me,” Milo told Ada, and he was not believed.\n",
            ),
        ],
        cast=[
            person("ada", "Ada Brook", "she/her", aliases=("Ada",)),
            person("milo", "Milo", "he/him"),
            person("teller", "I", None, narrator=True),
            person("neighbours", "the neighbours", "they/them", kind="group"),
        ],
        lines=[
            ("“You planted early,”", "milo", ("ada",), 0.95),
            ("“I planted on time,”", "ada", ("milo",), 0.95),
            ("“You slept.”", "ada", ("milo",), 0.95),
            ("“Who left the gate?”", None, (), 0.0),
            ("“It was the goat!”", "neighbours", (), 0.9),
            ("“It was me,”", "milo", ("ada",), 0.4),
        ],
        scenes=2,
        title="The Allotment",
        author="fernweh",
    )


@pytest.fixture
def boathouse(tell, person):
    """A small story in two chapters, one scene each, with claims, and how people learn of them."""
    story = tell(
        parts=[
            ("heading", 1, "Chapter 1\n\n"),
            (
                "prose",
                1,
                "Ines thought that the boathouse had burned. It had not.\n\n“The keys are under the blue "
                "crate,” Ruben told Ines. Old Petra stood behind the door.\n\n“Nobody is to touch the "
                "lantern,” said Petra.\n\n",
            ),
            ("heading", 2, "Chapter 2\n\n"),
            (
                "prose",
                2,
                "The gulls were back. Ines was in the kitchen.\n\n“Ruben sold the dinghy,” Petra said to the "
                "lodgers. “Where is he?”\n\nThe lodgers believed that the harbour was haunted.\n\nInes knew "
                "that Petra had kept every letter. She sat down.\n",
            ),
        ],
        cast=[
            person("ines", "Ines Calder", "she/her", aliases=("Ines",)),
            person("ruben", "Ruben", "he/him"),
            person("petra", "Petra", "she/her", aliases=("Old Petra",)),
            person("lodgers", "the lodgers", "they/them", kind="group"),
        ],
        lines=[
            ("“The keys are under the blue crate,”", "ruben", ("ines",), 0.9),
            ("“Nobody is to touch the lantern,”", "petra", (), 0.9),
            ("“Ruben sold the dinghy,”", "petra", ("lodgers",), 0.9),
            ("“Where is he?”", "petra", ("lodgers",), 0.9),
        ],
    )
    claims, learnings = _claims(
        story.text,
        [
            ("the boathouse had burned", NARRATOR, "ines", "believed", "false", {"ines": ("held", None)}),
            ("The keys are under the blue crate", "ruben", "ruben", "asserted", "open",
             {"ruben": ("held", None), "ines": ("told", "ruben"), "petra": ("overheard", "ruben")}),
            ("Nobody is to touch the lantern", "petra", "petra", "ordered", "open",
             {"petra": ("held", None), "ines": ("told", "petra")}),
            ("The gulls were back", NARRATOR, NARRATOR, "narrated", "true", {"ines": ("seen", None)}),
            ("Ruben sold the dinghy", "petra", "petra", "asserted", "open",
             {"petra": ("held", None), "lodgers": ("told", "petra")}),
            ("Where is he", "petra", "petra", "asked", "open", {"lodgers": ("told", "petra")}),
            ("The lodgers believed that the harbour was haunted", NARRATOR, NARRATOR, "narrated", "true", {}),
            ("the harbour was haunted", NARRATOR, "lodgers", "believed", "false",
             {"lodgers": ("held", None)}),
            ("Petra had kept every letter", NARRATOR, "ines", "known", "true", {"ines": ("held", None)}),
        ],
    )  # fmt: skip
    scenes = [
        Scene(f"s{number}", Span(start, end), (), (), place="p1", place_confidence=0.9)
        for number, (start, end) in enumerate(
            [(0, story.text.index("Chapter 2")), (story.text.index("Chapter 2"), len(story.text))], start=1
        )
    ]
    there = Span(story.text.index("in the kitchen"), story.text.index("in the kitchen") + 14)
    return replace(
        story,
        claims=claims,
        learnings=learnings,
        scenes=tuple(scenes),
        places=(Place("p1", "the house", ()), Place("p2", "the kitchen", (there,))),
        whereabouts=(
            Whereabouts("ines", "p1", story.characters[0].mentions[0].span, "presence", None),
            Whereabouts("ines", "p2", there, "told", None),
        ),
    )


def _claims(text, rows):
    """Return claims, each given by its words, and the learnings of those who come to know them."""
    claims, learnings = [], []
    for number, (words, by, holder, stance, status, known) in enumerate(rows, start=1):
        span = Span(text.index(words), text.index(words) + len(words))
        scene = "s1" if span.start < text.index("Chapter 2") else "s2"
        heard = tuple(id for id, (channel, _) in known.items() if channel in ("told", "overheard", "seen"))
        claims.append(Claim(f"k{number}", span, by, holder, stance, status, heard, scene, (span,)))
        learnings += [
            Learning(id, f"k{number}", source, channel, scene, span)
            for id, (channel, source) in known.items()
            if channel != "seen"  # the claim itself says so
        ]
    return tuple(claims), tuple(learnings)


@pytest.fixture
def related(boathouse):
    """The boathouse with Ruben working for Petra, as the second chapter shows."""
    words = "“Ruben sold the dinghy,” Petra said"
    shown = (Span(start := boathouse.text.index(words), start + len(words)),)
    role = RelationRole("petra", "landlady", shown)
    relation = Relation("ruben", "petra", "work", 0.9, (role,), (), shown)
    return replace(boathouse, relations=(relation,))


@pytest.fixture
def fond_boathouse(boathouse):
    """The boathouse with what its people feel: in the narration, in a line, denied, and toward nobody."""
    rows = [
        ("told Ines", "ruben", "love", 3.0, "ines", "felt", False, 0.9),
        ("Nobody is to touch", "petra", "anger", -2.0, "ines", "felt", True, 0.8),
        ("gulls", "ines", "joy", 1.5, None, "felt", False, 0.3),
        ("sold the dinghy", "petra", "love", 2.0, "ruben", "denied", True, 0.8),
    ]
    feelings = []
    for words, holder, feeling, valence, toward, status, said, confidence in rows:
        start = boathouse.text.index(words)
        scene = "s1" if start < boathouse.text.index("Chapter 2") else "s2"
        span = Span(start, start + len(words))
        feelings.append(Feeling(holder, span, feeling, valence, toward, status, said, scene, confidence))
    return replace(boathouse, feelings=tuple(feelings))
