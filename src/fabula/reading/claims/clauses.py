"""Clauses: what people are said to think, know, fear, say: the clauses under words of attitude and report."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import chain

from fabula.reading.account import Account
from fabula.reading.claims.asides import (
    clause_after,
    clause_before,
    clauses_around,
    clauses_from,
    colon_after,
    is_or_so,
    parted_by,
)
from fabula.reading.claims.contents import CONTENT, DEEPEST, Contents, that_of
from fabula.reading.claims.holders import holder_of, is_told, is_voiced_within, struck
from fabula.reading.claims.propositions import Proposition
from fabula.reading.claims.sentences import SHORTEST
from fabula.reading.claims.small_clauses import (
    MISTAKING,
    REGARDING,
    SEEING,
    SUSPECTING,
    TAKING,
    small_clauses,
)
from fabula.reading.claims.views import views
from fabula.reading.grammar.attitudes import (
    HELD,
    Attitude,
    attitude_cues,
    attitude_of,
    attitude_verbs,
    attitude_words,
)
from fabula.reading.grammar.auxiliaries import BE, CAN_OR_COULD, HAVE
from fabula.reading.grammar.clauses import (
    FUTURE,
    UNREAL,
    climb,
    end_of,
    helpers,
    is_denied,
    is_no_one,
    own_subject,
    reach,
)
from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.lexicon import inflect, inflect_all, load_words, verb_lemmas
from fabula.story import NARRATOR
from fabula.tokens import sentence_around

INNER = ("believed", "known", "feared", "hoped", "doubted", "seen", "remembered")
UNSHARED = Attitude("believed", "false")  # of "or so she thought", "he could have sworn"
THOUGHT = Attitude("believed", "open")  # of what somebody tells nobody but themselves
PERCEIVED = Attitude("seen", "true")  # of what somebody can tell
ASKED = Attitude("asked", "open")  # of whoever knows, or looks, whether it is so
UNDERSTANDING = inflect("understand")
GOING = inflect_all(("go", "run", "get"))  # "the story went that", "word got round that"
HARDLY = frozenset({"nearly", "almost"})
OWN = ("self", "selves")
MINDED = frozenset({"mind", "minds", "head", "heads", "heart", "hearts", "granted"})
STAKING = frozenset({"sworn", "bet", "wagered", "staked"})  # "would have sworn that"
# As which "to tell" hangs on what somebody has not the heart to, does not dare, cannot bring themselves to.
NOT_DONE = ("xcomp", "ccomp", "advcl", "acl", "acomp", "dobj")
ALL_OR_NONE = frozenset({"nobody", "none"})
AMONG = frozenset({"on", "in", "of", "at", "among", "aboard"})  # "everyone at the table"
SURELY = frozenset({"would", "could", "'d"})


def held_or_reported(account: Account) -> Iterator[Proposition]:
    """Yield the clauses that somebody holds or reports, each with its holder."""
    return _Clauses(account).read()


@cache
def _cues() -> frozenset[str]:
    """Return the words that may tell how the clause under them is held."""
    others = ("impersonal_verbs", "judging_verbs")
    taking = (TAKING, MISTAKING, REGARDING, SUSPECTING)
    return attitude_cues().union(UNDERSTANDING, *taking, *map(verb_lemmas, others))


class _Clauses:
    def __init__(self, account: Account) -> None:
        self.account = account
        self.tokens = account.prose.tokens
        self.contents = Contents(account)

    def read(self) -> Iterator[Proposition]:
        tokens = self.tokens
        over = {head for head, dep in zip(tokens.head, tokens.dep, strict=True) if dep in CONTENT}
        cues = sorted(over.union(self.account.prose.occurrences(_cues())))
        held = self.account.each("clauses held", cues, lambda cue: list(self._held(cue, cue in over)))
        seen = self.account.each("views", [()], lambda _: list(views(self.account)))
        return chain.from_iterable((*held, *seen))

    def _held(self, cue: int, over: bool) -> Iterator[Proposition]:
        """Yield what is held by a word; ``over`` says whether any clause hangs on it."""
        attitude = self._attitude(cue)
        if attitude is None and self.tokens.word[cue][0].isupper() and self.account.is_somebody(cue):
            return  # a name that the parser took for a verb
        if attitude is None and struck(self.account, self.tokens.head[cue]) >= 0:
            return  # "it crossed her mind that" is told by "crossed"
        if attitude is None and self._is_of_another(cue):
            return  # "was adamant that" is told by "adamant"
        yield from self._taken(cue, attitude)
        if attitude is None and not over:
            return
        roots, begin = self.contents.under(cue, attitude), 0
        if not roots and attitude is not None and self._may_stand_aside(cue, attitude):
            begin = colon_after(self.account, cue) + 1
            roots = clauses_from(self.account, begin) if begin else clauses_around(self.account, cue)
            before = clause_before(self.account, cue) if attitude.stance == "believed" and not roots else -1
            roots = [before] if before >= 0 else roots
        if roots and (after := clause_after(self.account, cue)) >= 0 and after not in roots:
            roots = [*roots, after]
        aside = self.tokens.dep[cue] in ("pcomp", "pobj")  # "mentioned in passing that", "told in confidence"
        if attitude is None and roots and (aside or not self._is_minded(cue, that_of(self.tokens, roots[0]))):
            return
        for root in roots:
            joined = set(roots) - {root}
            if (one := self._under(cue, root, joined, attitude or HELD, begin)) is not None:
                yield one

    def _is_of_another(self, cue: int) -> bool:
        """Say whether a form of "be" stands only before the word that tells of an attitude: "is adamant"."""
        tokens = self.tokens
        said = (child for child in tokens.children[cue] if tokens.dep[child] == "acomp")
        return tokens.lower[cue] in BE and any(
            self.contents.under(one, attitude_of(tokens, one)) for one in said
        )

    def _is_minded(self, cue: int, that: int) -> bool:
        """Tell "had no doubt that", "took it that", "got it into her head that" from "made a noise that"."""
        if 0 <= that < cue:
            return False
        between = self.tokens.lower[cue + 1 : that] if that >= 0 else []
        named = any(word in MINDED or word in attitude_words() for word in between)
        it = between[:1] == ["it"] and self.tokens.dep[cue] != "advcl"  # "had it from Ann that"
        return named or it or not between or struck(self.account, cue) >= 0

    def _may_stand_aside(self, cue: int, attitude: Attitude) -> bool:
        """Say whether a word may tell of a thought beside it: "sure", "thought", not "furious" or "glad"."""
        felt = attitude.stance == "known" and self.tokens.lower[cue] not in attitude_verbs()
        return (attitude.stance in INNER and not felt) or self._is_said_aside(cue)

    def _is_said_aside(self, cue: int) -> bool:
        """Say whether a verb of saying stands beside what is said without marks: "It was late, she said"."""
        tokens, account = self.tokens, self.account
        if tokens.lower[cue] not in verb_lemmas("speech_verbs") or account.quote_of[cue] >= 0:
            return False
        first, last = sentence_around(tokens, cue)
        around = account.quote_of[max(0, first - 1) : last + 2]
        beside = max(around) < 0 and tokens.dep[cue] == "parataxis"
        return beside or parted_by(account, cue) >= 0

    def _taken(self, cue: int, attitude: Attitude | None) -> Iterator[Proposition]:
        """Yield what somebody is taken for: "thought her dead"."""
        if self.tokens.tag[cue][0] != "V":
            return
        if attitude is None or self.tokens.lower[cue] in SEEING:
            attitude = HELD  # who sees somebody as a rival takes them for one
        for first, last, root in small_clauses(self.account, cue):
            one = self._proposition(cue, (first, last, root), attitude)
            if one is not None:
                yield one

    def _under(
        self, cue: int, root: int, joined: set[int], attitude: Attitude, begin: int
    ) -> Proposition | None:
        tokens = self.tokens
        that = that_of(tokens, root)
        if that >= 0 and tokens.tag[that] == "IN":
            begin = max(begin, that + 1)  # "You know at once that": what is before belongs to "know"
        apart = joined if parted_by(self.account, cue) == root else {cue, *joined}
        first, last = reach(self.account, root, apart, begin)
        return None if last - first + 1 < SHORTEST else self._proposition(cue, (first, last, root), attitude)

    def _proposition(self, cue: int, said: tuple[int, int, int], attitude: Attitude) -> Proposition | None:
        """Return what is held; ``said`` are the first and last token and the root of what that is."""
        tokens, line = self.tokens, self.account.quote_of[cue]
        first, last, root = said
        by = self.account.quotes[line].speaker if line >= 0 else NARRATOR
        if attitude.truth == "true" and self._leaves_open(root):
            attitude = ASKED
        held_at = holder_of(self.account, cue)
        nobodys = held_at < 0 and not (line < 0 and self._is_there(cue))
        if nobodys or (attitude is HELD and self.account.at(held_at) is None):
            return None  # nobody is said to hold it
        owned = self._is_owned(cue)  # "nothing could shake her certainty that": she is certain
        over = [tokens.head[cue]] if tokens.tag[cue][0] != "V" and not owned else []
        denied = is_denied(tokens, cue, *over)
        stance = attitude.stance
        if stance == "promised" and not helpers(tokens, root) & (UNREAL | FUTURE):
            stance = "asserted"  # "she swears that she saw it"
        if denied and stance == "believed":
            stance = "doubted"
        elif denied and stance == "doubted":
            stance, denied = "believed", False  # "no doubt that"
        one = Proposition(
            first, last, root, by, self._whose(held_at, by, line), stance, line, cue, attitude.truth, denied,
            not owned and not self._would_have_sworn(cue) and self._unreal(cue),
        )  # fmt: skip
        untold = stance == "asserted" and self._is_untold(cue, held_at, root)
        if denied and (attitude.truth == "true" or untold or self._is_ignorance(cue, root)):
            # Of whoever does not know it, it says nothing but that; it is the teller who holds it so.
            return replace(one, holder=by, stance="narrated" if line < 0 else "asserted", truth="true")
        return one

    def _leaves_open(self, root: int) -> bool:
        """Say whether a clause tells two things that may be so: "she knew whether he had come", "saw if"."""
        tokens = self.tokens
        marks = (child for child in tokens.children[root] if tokens.dep[child] == "mark")
        return any(tokens.lower[child] in ("if", "whether") for child in marks)

    def _is_there(self, cue: int) -> bool:
        """Say whether no more is told of a thought than that there is one: "there was no doubt that".

        Of hearsay it is as little that tells what it is: "the rumour was that", "the story went that".
        """
        tokens, verb = self.tokens, self.tokens.head[cue]
        if tokens.tag[cue][0] != "N":
            return False
        if tokens.dep[cue] in SUBJECTS and tokens.lower[cue] in load_words("hearsay_nouns"):
            return tokens.lower[verb] in BE | GOING
        said = tokens.dep[cue] == "attr"
        return said and any(tokens.dep[child] == "expl" for child in tokens.children[verb])

    def _is_owned(self, cue: int) -> bool:
        """Say whether a word is a thought that somebody has, whatever becomes of it: "her certainty"."""
        tokens = self.tokens
        return tokens.tag[cue][0] == "N" and any(tokens.dep[c] == "poss" for c in tokens.children[cue])

    def _is_ignorance(self, cue: int, root: int) -> bool:
        """Say whether to deny a word of thinking is to say what is so: "she never suspected that"."""
        tokens = self.tokens
        if tokens.lower[cue] not in load_words("ignorance_words"):
            return False
        if struck(self.account, cue) >= 0 and helpers(tokens, root) & (UNREAL | FUTURE):
            return False  # "it never occurred to her that he could lie"
        past = tokens.tag[cue] in ("VBD", "VBN") or helpers(tokens, cue) & {"did", "had"}
        return tokens.tag[cue][0] != "V" or bool(past)

    def _is_untold(self, cue: int, held_at: int, root: int) -> bool:
        """Say whether nobody told somebody what is so: "nobody had told her that it was over".

        The narration says as much with "he never told her that it was over"; who says in a line that they
        never told her they were rich may not be.
        """
        tokens = self.tokens
        past = tokens.tag[cue] in ("VBD", "VBN") and not helpers(tokens, cue) & (UNREAL | FUTURE)
        nobody = held_at >= 0 and (tokens.lower[held_at] in ALL_OR_NONE or is_no_one(tokens, held_at))
        if not nobody and self.account.quote_of[cue] < 0:
            whom = any(tokens.dep[child] in ("dobj", "dative") for child in tokens.children[cue])
            done = past or "did" in helpers(tokens, cue)
            return whom and done and not helpers(tokens, root) & (UNREAL | FUTURE) and self._tells(cue)
        may = helpers(tokens, root) & (UNREAL - SURELY | {"could"})  # "nobody told him he could stop"
        return past and nobody and not may and self._tells(cue)

    def _tells(self, cue: int) -> bool:
        return self.tokens.lower[cue] in verb_lemmas("telling_verbs")

    def _whose(self, held_at: int, by: str | None, line: int) -> str | None:
        """Return the id of whoever a word means; whoever says in a line what "we" think thinks so too."""
        own = line >= 0 and by is not None and self.tokens.lower[held_at] == "we"
        if own or held_at < 0:
            return by if own else None
        if self.tokens.lower[held_at] in load_words("writing_nouns") and (who := self._writer(held_at)):
            return who
        among = end_of(self.tokens, self._link_of_all(held_at))
        return (self.account.at(among) if among >= 0 else None) or self.account.at(held_at)

    def _writer(self, writing: int) -> str | None:
        """Return who wrote what says something, or None: "the text from Ann says", "Ann's letter said"."""
        tokens = self.tokens
        for child in tokens.children[writing]:
            if tokens.dep[child] == "poss":
                return self.account.at(child)
            if tokens.lower[child] == "from":
                return self.account.at(end_of(tokens, child))
        return None

    def _link_of_all(self, held_at: int) -> int:
        """Return the link to those of whom all, or none, think so, or -1: "on", of "nobody on the crew"."""
        tokens = self.tokens
        many = ALL_OR_NONE | load_words("everybody_words")
        if tokens.lower[held_at] not in many and not is_no_one(tokens, held_at):
            return held_at
        links = (child for child in tokens.children[held_at] if tokens.lower[child] in AMONG)
        return next(links, held_at)

    def _attitude(self, cue: int) -> Attitude | None:
        """Return what a word tells of a clause under it; who says "I understood that" only gathered it."""
        tokens = self.tokens
        if self.account.quote_of[cue] >= 0 and tokens.lower[cue] in UNDERSTANDING:
            subject = own_subject(tokens, cue)
            if subject >= 0 and tokens.lower[subject] in ("i", "we"):
                return HELD
        if self._would_have_sworn(cue):
            return UNSHARED
        if self._can_tell(cue):
            return PERCEIVED
        attitude = attitude_of(tokens, cue)
        inward = self._to_oneself(cue) or is_voiced_within(self.account, cue)
        if attitude is not None and attitude.stance == "asserted" and (inward or is_told(tokens, cue)):
            return THOUGHT
        if attitude is not None and attitude.stance == "believed" and is_or_so(self.account, cue):
            return UNSHARED
        return attitude or self._dawning(cue)

    def _would_have_sworn(self, cue: int) -> bool:
        """Say whether somebody is told to have been surer than right: "he could have sworn that"."""
        aided = helpers(self.tokens, cue)
        return self.tokens.lower[cue] in STAKING and bool(aided & HAVE) and bool(aided & SURELY)

    def _can_tell(self, cue: int) -> bool:
        """Say whether somebody makes out how things are: "she could tell that he was drunk"."""
        tokens = self.tokens
        able = tokens.lower[cue] in ("tell", "hear", "feel") and bool(helpers(tokens, cue) & CAN_OR_COULD)
        return able and not any(tokens.dep[child] in ("dobj", "dative") for child in tokens.children[cue])

    def _to_oneself(self, cue: int) -> bool:
        """Say whether somebody tells something to nobody else: "she told herself that it would be over"."""
        tokens = self.tokens
        objects = [
            child
            for child in tokens.children[cue]
            if tokens.dep[child] in ("dobj", "dative") or tokens.lower[child] == "to"
        ]
        ends = [*objects, *(end for child in objects for end in tokens.children[child])]
        return any(tokens.lower[end].endswith(OWN) and tokens.tag[end] == "PRP" for end in ends)

    def _dawning(self, cue: int) -> Attitude | None:
        """Return the attitude of those whom "it struck", or "came to", that something is so."""
        return HELD if struck(self.account, cue) >= 0 else None

    def _is_not_done(self, verb: int) -> bool:
        """Say whether what somebody is "to" do is not told to be done."""
        tokens = self.tokens
        over = list(climb(tokens, verb, NOT_DONE, DEEPEST))[1:]
        meant = bool(over) and tokens.lower[over[0]] in verb_lemmas("unrealised_verbs")
        return meant or is_denied(tokens, *over)

    def _unreal(self, cue: int) -> bool:
        """Say whether the attitude itself is asked, supposed or only possible."""
        tokens = self.tokens
        verb = cue if tokens.tag[cue][0] == "V" else tokens.head[cue]
        marks = {tokens.lower[child] for child in tokens.children[verb] if tokens.dep[child] == "mark"}
        if (helpers(tokens, verb) | marks) & (UNREAL | FUTURE | {"if", "whether"}):
            return True
        if any(tokens.lower[child] in HARDLY for child in tokens.children[verb]):
            return True
        subject = own_subject(tokens, verb)
        bare = subject < 0 or tokens.lower[subject].endswith(OWN)  # "couldn't bring herself to tell him"
        to = any(tokens.dep[child] == "aux" and tokens.tag[child] == "TO" for child in tokens.children[verb])
        if tokens.tag[verb] == "VB" and (to or bare) and self._is_not_done(verb):
            return True  # "she meant to tell him", "she hadn't the heart to tell him"
        auxiliary = next((child for child in tokens.children[verb] if tokens.dep[child] == "aux"), -1)
        return 0 <= auxiliary < subject  # "Do you think that ..."
