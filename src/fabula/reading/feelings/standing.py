"""Standing: whether a feeling is felt, denied, or only supposed."""

from __future__ import annotations

from fabula.models.english import Tokens
from fabula.reading.account import Account
from fabula.reading.feelings.signs import Sign
from fabula.reading.feelings.words import ANYTHING_BUT
from fabula.reading.grammar.clauses import FUTURE, NEGATING, SUPPOSING
from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.lexicon import inflect_all
from fabula.story import FeelingStatus
from fabula.tokens import is_asked, sentence_around

STANDING = ("xcomp", "acomp", "attr", "oprd", "aux", "advmod", "pobj", "prep", "dobj", "conj", "pcomp")
NEITHER = "neither"  # of two who do not feel it
NOTHING = frozenset({"nothing", "none", "nobody"})
DENYING = NEGATING | {"nor"}
UNSURE = SUPPOSING | FUTURE  # and "'d" before a plain verb, below
DOUBTING = frozenset({"perhaps", "maybe", "possibly", "supposedly"})
OPENING = frozenset({"if", "whether", "unless", "until", "lest"})
WISHING = inflect_all(("try", "want", "pretend", "mean", "hope", "expect")) | {
    "have",
    "has",
    "going",
    "ought",
    "supposed",
}
NEEDING = inflect_all(("need",))  # to do it: who needs a man with a grudge knows one
ENDING = inflect_all(("stop", "cease"))
REFUSING = inflect_all(("refuse", "decline", "fail", "forget"))  # to feel it, or to show it
HOLDING = inflect_all(("think", "believe", "suppose", "imagine", "assume", "say"))  # that somebody feels
SUPPOSED = frozenset(
    {"thought", "supposed", "imagined", "assumed", "figured", "wondered", "hope", "hoped"}
)  # what stands under it need not be so
SAYING = ("say",)  # "I'd say he is in a temper" says that he is
JUST = ("just", "only", "merely")
MORE = frozenset({"so", "such", "more"})  # "never so glad"
ABLE = frozenset({"could", "can", "ca"})
RESTRAINING = inflect_all(("hold", "fight", "blink", "choke", "keep"))  # back, which one could not
KNOWING = inflect_all(("know", "realise", "realize", "notice", "understand", "forget"))  # what is so
SEEING = frozenset({"see", "hear", "feel", "tell", "sense"})  # what is so, where one can
ENOUGH = 6  # tokens in which "enough" undoes what denies: "could not hug Bo hard enough"
WHOM = frozenset({"what", "who", "whom"})
TOWARD = frozenset({"for", "of", "at", "about", "with", "over"})
REACH = 6  # tokens before a verb in which "why" or "what" asks about it
DEEPEST = 4  # steps from a word of feeling up to what denies or supposes it


def standing_of(account: Account, sign: Sign) -> FeelingStatus:
    """Tell what is felt from what is denied, wished, asked or imagined; a cry is felt."""
    tokens = account.prose.tokens
    if sign.kind == "cry":
        return "felt"
    own = range(sign.first, sign.last + 1)
    if sign.kind == "noun" and any(tokens.dep[child] == "poss" for child in tokens.children[sign.anchor]):
        return "felt"  # "he did not see her anger": she is angry
    step, quote = sign.anchor, account.quote_of[sign.anchor]
    for _ in range(DEEPEST):
        told = _told(account, step, own)
        if told is not None:
            return told
        subjects = [child for child in tokens.children[step] if tokens.dep[child] in SUBJECTS]
        if any(tokens.lower[child] == NEITHER for one in subjects for child in tokens.children[one]):
            return "denied"
        if subjects:
            return _held(account, step, own)
        if tokens.head[step] == step:
            bidden = quote >= 0 and tokens.tag[step] == "VB"  # "Hate me", "To spite me!"
            return "supposed" if bidden else "felt"  # the narration bids nobody: "Trixie burst out crying"
        head = tokens.head[step]
        if tokens.dep[step] == "relcl" and tokens.lower[head] in NOTHING:
            return "denied"  # "nothing to be cross about"
        said_of = tokens.dep[step] == "amod" and tokens.dep[head] == "attr"  # "not an angry man"
        if not (said_of or tokens.dep[step] in STANDING) or account.quote_of[tokens.head[step]] != quote:
            break
        if tokens.dep[step] in ("prep", "advmod") and _fronted(tokens, step):
            break  # "To her relief he did not answer"
        beside = tokens.dep[step] == "conj"
        if beside and _set_against(tokens, step):
            break  # "felt not anger but shame"
        to_do = tokens.dep[step] == "xcomp"
        step = tokens.head[step]
        wished = tokens.lower[step] in WISHING or (to_do and tokens.lower[step] in NEEDING)
        if not beside and step not in own and wished:
            return "supposed"
        ended = tokens.lower[step] in ENDING or (to_do and _withheld(tokens, step))
        if not beside and step not in own and ended:
            return "denied"
    return "felt"


def _withheld(tokens: Tokens, step: int) -> bool:
    """Say whether what is "to" be felt is not: "refused to cry", "too proud to cry"."""
    around = tokens.children[step]
    held = tokens.lower[step] in REFUSING or any(tokens.lower[child] == "too" for child in around)
    return held and not any(_denies(tokens, child) for child in around)


def _told(account: Account, step: int, own: range) -> FeelingStatus | None:
    """Return what the words around one word say of it, or None where they say nothing."""
    tokens, quote_of = account.prose.tokens, account.quote_of
    around = [
        child for child in tokens.children[step] if child not in own and quote_of[child] == quote_of[step]
    ]
    if tokens.lower[step - 2 : step] in ANYTHING_BUT:
        return "denied"
    if any(_is_boundless(tokens, child) or _overcomes(tokens, child, own) for child in around):
        return "felt"
    if any(_denies(tokens, child) and not _surpasses(tokens, child, own) for child in around) or (
        tokens.lower[step] == "without"
    ):
        return "supposed" if _bidden(tokens, step) else "denied"  # "Don't be cross"
    if any(_denies(tokens, grandchild) for child in around if tokens.dep[child] == "dobj"
           for grandchild in tokens.children[child] if tokens.dep[grandchild] == "det"):  # fmt: skip
        return "denied"  # "fears no one"
    helpers = {tokens.lower[child] for child in around if tokens.dep[child] == "aux"}
    if any(tokens.lower[token] in DENYING for token in own):
        helpers = set()  # "would not look at him", "could not stop smiling": the words themselves deny
    if _says(tokens, step):
        helpers -= {"'d", "must", "should"}
    if tokens.lower[step] in SEEING:
        helpers -= {"could"}  # "could feel the blood rushing to her face": whoever could did
    would = "'d" in helpers and (tokens.tag[step] == "VB" or "have" in helpers)
    if (helpers & UNSURE or would) and not {"have", "could"} <= helpers:  # "could have kissed him": felt
        return "supposed"
    if any(_opens(tokens, child) for child in around):
        return "supposed"
    return None


def _says(tokens: Tokens, verb: int) -> bool:
    """Tell "I'd say he is angry" and "I must say", which say so, from what would be felt."""
    before = tokens.lower[verb - 2 : verb]
    return tokens.lower[verb] in SAYING and before[:1] == ["i"] and before[1] in ("'d", "must", "should")


def _is_boundless(tokens: Tokens, denying: int) -> bool:
    """Tell "could not hug Bo hard enough", which is felt, from "could not hug Bo"."""
    after = tokens.lower[denying + 1 : denying + 1 + ENOUGH]
    return _denies(tokens, denying) and tokens.lower[denying - 1] in ABLE and "enough" in after


def _overcomes(tokens: Tokens, denying: int, own: range) -> bool:
    """Tell "could not hold back her tears", "couldn't be angrier", which are felt all the more."""
    able = _denies(tokens, denying) and tokens.lower[denying - 1] in ABLE
    more = any(tokens.tag[token] == "JJR" or tokens.lower[token - 1] == "more" for token in own)
    return able and (more or tokens.lower[own.start] in RESTRAINING)


def _surpasses(tokens: Tokens, denying: int, own: range) -> bool:
    """Tell "had never felt so alone", which is felt the more for it, from "had never felt alone"."""
    return tokens.lower[denying] == "never" and tokens.lower[own.start - 1] in MORE


def _opens(tokens: Tokens, token: int) -> bool:
    """Say whether a word makes a clause one that is only supposed: "if", "as though", "perhaps"."""
    as_though = tokens.lower[token] == "though" and tokens.lower[token - 1] == "as"
    if tokens.lower[token] in DOUBTING and tokens.dep[token] == "advmod":
        return True
    return as_though or (tokens.lower[token] in OPENING and tokens.dep[token] in ("mark", "advmod"))


def _held(account: Account, verb: int, own: range) -> FeelingStatus:
    """Look beyond a clause that has its subject, for whether it is asked, or said not to be so."""
    tokens = account.prose.tokens
    if _asked(tokens, verb):
        return "felt" if _taken_as_felt(tokens, verb) else "supposed"
    head = tokens.head[verb]
    if account.quote_of[head] != account.quote_of[verb]:
        return "felt"  # "'I can't…' She kissed him": no line denies what is told after it
    if tokens.dep[verb] == "ccomp" and head != verb and head not in own:
        if _known_so(tokens, verb):
            return "felt"
        if tokens.lower[head] in HOLDING and any(_denies(tokens, child) for child in tokens.children[head]):
            return "denied"  # "I don't think he is angry"
        if verb < head:
            return "felt"  # "I'm sorry, I'll pay for it", "He is angry, she would say"
        after = tokens.lower[head + 1 : head + 2]
        if tokens.lower[head] in SUPPOSED and after != [","]:  # "I thought, he is so happy"
            return "supposed"
        if _asked(tokens, head):
            return "supposed"  # "Do you think she is afraid?"
        if _bidden(tokens, head):
            return "supposed"  # "just say you are scared"
        return _told(account, head, own) or "felt"  # "if it makes her happy"
    return "felt"


def _set_against(tokens: Tokens, step: int) -> bool:
    """Say whether "but" joins a word to what is denied before it."""
    head = tokens.head[step]
    return any(tokens.lower[child] == "but" and head < child < step for child in tokens.children[head])


def _known_so(tokens: Tokens, verb: int) -> bool:
    """Tell "He could see that she was angry", "He wondered why she was", by which she is, from "if"."""
    head = tokens.head[verb]
    leads = {tokens.lower[child] for child in tokens.children[verb] if child < verb}
    able = tokens.lower[head] in SEEING and tokens.lower[head - 1] in ABLE
    known = able or tokens.lower[head] in KNOWING
    return head < verb and ("why" in leads or (known and bool(leads & {"that", "how"})))


def _fronted(tokens: Tokens, step: int) -> bool:
    verb = tokens.head[step]
    return any(step < child for child in tokens.children[verb] if tokens.dep[child] in SUBJECTS)


def _bidden(tokens: Tokens, verb: int) -> bool:
    """Say whether a verb is an imperative: bare, without a subject or a verb that helps it but "do"."""
    return tokens.tag[verb] == "VB" and not any(
        tokens.dep[child] in SUBJECTS or (tokens.dep[child] == "aux" and tokens.lower[child] != "do")
        for child in tokens.children[verb]
    )


def _asked(tokens: Tokens, verb: int) -> bool:
    """Say whether a question puts its verb, or a verb that helps it, before the subject: "Is she crying?"."""
    subject = next((child for child in tokens.children[verb] if tokens.dep[child] in SUBJECTS), verb)
    helped = any(tokens.dep[c] in ("aux", "auxpass") and c < subject for c in tokens.children[verb])
    return (helped or verb < subject) and is_asked(tokens, verb)


def _taken_as_felt(tokens: Tokens, verb: int) -> bool:
    """Tell "Why are you crying?" and "What is he afraid of?", which know that it is felt, from "Are you?"."""
    first, last = sentence_around(tokens, verb)
    before = tokens.lower[max(first, verb - REACH) : verb]
    if "why" in before:
        return True
    after = zip(tokens.lower[verb + 1 : last + 1], tokens.lower[verb + 2 : last + 2], strict=False)
    stranded = any(word in TOWARD and follows in ("?", "now", "then", "so") for word, follows in after)
    return stranded and not WHOM.isdisjoint(before)


def _denies(tokens: Tokens, token: int) -> bool:
    """Tell "not angry" from "not just angry"."""
    after = tokens.lower[token + 1] if token + 1 < len(tokens) else ""
    return tokens.lower[token] in DENYING and after not in JUST
