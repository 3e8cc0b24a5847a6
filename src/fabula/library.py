"""The library: all that ``import fabula`` offers, brought together from the modules it is written in."""

from fabula.api import read
from fabula.asking import Answer, Answers, Knowledge, Question, ask
from fabula.errors import FabulaError, ModelMissing, NotEnglish, UnreadableStory
from fabula.manuscript import Manuscript, Segment, Source
from fabula.span import Span
from fabula.stories import EXAMPLE
from fabula.story import (
    Age,
    Character,
    Crossing,
    Entity,
    Event,
    Feeling,
    Interlude,
    Mention,
    Place,
    Quote,
    Relation,
    RelationPhase,
    RelationRole,
    Scene,
    SceneTime,
    Story,
    Trait,
    Whereabouts,
)
from fabula.version import __version__

__all__ = [
    "EXAMPLE",
    "Age",
    "Answer",
    "Answers",
    "Character",
    "Crossing",
    "Entity",
    "Event",
    "FabulaError",
    "Feeling",
    "Interlude",
    "Knowledge",
    "Manuscript",
    "Mention",
    "ModelMissing",
    "NotEnglish",
    "Place",
    "Question",
    "Quote",
    "Relation",
    "RelationPhase",
    "RelationRole",
    "Scene",
    "SceneTime",
    "Segment",
    "Source",
    "Span",
    "Story",
    "Trait",
    "UnreadableStory",
    "Whereabouts",
    "__version__",
    "ask",
    "read",
]
