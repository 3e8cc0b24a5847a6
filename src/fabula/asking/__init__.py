"""Asking: questions to a Story, answered with passages."""

from fabula.asking.answer import Answer, Answers
from fabula.asking.ask import answer, ask
from fabula.asking.knowledge import Knowledge, Known
from fabula.asking.names import UnknownName
from fabula.asking.question import KINDS, Kind, Question
from fabula.asking.until import NoSuchPlace, parse_until

__all__ = [
    "KINDS",
    "Answer",
    "Answers",
    "Kind",
    "Knowledge",
    "Known",
    "NoSuchPlace",
    "Question",
    "UnknownName",
    "answer",
    "ask",
    "parse_until",
]
