"""Names are gathered into people: one person's names together, two people's apart."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fabula.formats import from_text
from fabula.reading.cast import gather_cast, is_vocative, sex_of
from fabula.reading.cast.given_names import is_nickname, same_given
from fabula.reading.cues import find_cues
from fabula.reading.mentions import find_mentions
from fabula.reading.names import find_names, known_words
from fabula.reading.prose import Prose
from fabula.reading.quotation.quotes import find_quotes
from fabula.story import CastMember


def cast_of(english, text, given=None):
    manuscript = from_text(text)
    prose = Prose(manuscript, english.parse(text, manuscript.paragraphs), find_quotes(manuscript))
    names, _ = find_names(prose, known_words(given or ()))
    mentions = find_mentions(prose, names)
    cast = gather_cast(prose, mentions, find_cues(prose, mentions), given)
    assert len(cast.of_name) == len(names)
    return cast, [name.span.of(text) for name in names]


def gathered(english, text):
    """For each person the names the text gives them."""
    cast, names = cast_of(english, text)
    people = {}
    for owner, name in zip(cast.of_name, names, strict=True):
        people.setdefault(owner, set()).add(name)
    return {frozenset(forms) for forms in people.values()}


def people(*groups):
    return {frozenset(group) for group in groups}


# Prose, and who is in it by which names.
TOGETHER = {
    "a nickname between marks": (
        "Everyone called Dr. Ferris “Bones”, because he was thin. “Sit,” said Bones. Dr. Ferris sighed.",
        people({"Dr. Ferris", "Bones"}),
    ),
    "whose real name is told of what he calls himself": (
        "The man who called himself Mr. Smith paid. His real name was Victor Hale. “Up,” said Mr. Smith. "
        "Victor Hale rose.",
        people({"Mr. Smith", "Victor Hale"}),
    ),
    "what friends call somebody, said right behind the own name": (
        "“I'm Rosalind. Birdie.” The woman sat. “Nell,” said Nell. Birdie laughed. Nell looked at Birdie.",
        people({"Rosalind", "Birdie"}, {"Nell"}),
    ),
    "who is called, or told of, right behind the own name": (
        "“I'm Rosalind. Birdie?” The woman sat. “I'm Nell. Ada's here.” Birdie laughed, and Ada with Nell.",
        people({"Rosalind"}, {"Birdie"}, {"Nell"}, {"Ada"}),
    ),
    "two of one given name by the initial of the other": (
        "“I told you,” Gil P. said. “A ferret,” said Gil R. over his tea. Gil P. got up, and Gil R. "
        "went out.",
        people({"Gil P."}, {"Gil R."}),
    ),
    "one who is named with an initial, but for whom there is nobody of that name": (
        "“I told you,” Gil P. said. “You said a ferret,” said Ruth. Gil got up.",
        people({"Gil P.", "Gil"}, {"Ruth"}),
    ),
    "two of one name by how big they are": (
        "Big Anna was grey as a heron. Little Anna came up to her elbow. “Up,” said Big Anna. “No,” said "
        "Little Anna. “Lift me,” said Little Anna.",
        people({"Big Anna"}, {"Little Anna"}),
    ),
    "a married woman by all her names": (
        "Clara Vance kept lodgers. “Breakfast, Mr. Pell,” said Mrs. Vance.\n\n“Thank you,” said Pell.\n\n"
        "Clara poured. “A letter,” said Clara. Pell bowed to Mrs. Vance.",
        people({"Clara Vance", "Mrs. Vance", "Clara"}, {"Mr. Pell", "Pell"}),
    ),
    "a captain and his father, a general": (
        "General Quill rode ahead. Captain Ned Quill rode behind him. “Slower,” said General Quill. Captain "
        "Quill did not hear. Ned was asleep.",
        people({"General Quill"}, {"Captain Ned Quill", "Captain Quill", "Ned"}),
    ),
    "a title, a full name, a first name": (
        "Jonas Tolley came in. “Sit down, Mr. Tolley,” said Maud. Jonas sat. Tolley coughed.",
        people({"Jonas Tolley", "Mr. Tolley", "Jonas", "Tolley"}, {"Maud"}),
    ),
    "half of a name": (
        "Seo-yeong tuned the cello. “Again, Seo,” said Orla. Seo-yeong sighed.",
        people({"Seo-yeong", "Seo"}, {"Orla"}),
    ),
    "a married woman by her last name": (
        "Mrs. Oduya raised her pen. “Not all of it,” said Mrs. Oduya. “Where is it?” asked Bains. "
        "“There,” said "
        "Oduya.",
        people({"Mrs. Oduya", "Oduya"}, {"Bains"}),
    ),
    "what those close to somebody make of a name in Russia": (
        "Ivan Petrovich came in with Dmitri Ilyich. “Vanya, where is Mitya?” said Sofya. Ivan Petrovich "
        "sighed.",
        people({"Ivan Petrovich", "Vanya"}, {"Dmitri Ilyich", "Mitya"}, {"Sofya"}),
    ),
    "an office, as those below call it": (
        "Abbot Tolley rose. “Father Abbot, they swarm,” said Brother Osk. Abbot Tolley sighed.",
        people({"Abbot Tolley", "Father Abbot"}, {"Brother Osk"}),
    ),
    "the fields of an e-mail": (
        "Subject: oil\nFrom: Ada Tolley\nTo: Isla Finch\nSubject: more oil\n\n“Ada?” said Isla Finch.",
        people({"Ada Tolley", "Ada"}, {"Isla Finch"}),
    ),
    "ranks of the police": (
        "Detective Inspector Ros Tolley sat. “DI Tolley?” said DS Osk. Tolley looked at Sergeant Osk.",
        people({"Detective Inspector Ros Tolley", "DI Tolley", "Tolley"}, {"DS Osk", "Sergeant Osk"}),
    ),
    "a family name that comes first": (
        "On the step stood Gu Changming. “Elder Gu!” said Tang Ruo. “Come in,” said Gu Changming. Tang "
        "Ruo bowed.",
        people({"Gu Changming", "Elder Gu"}, {"Tang Ruo"}),
    ),
    "a name given in youth": (
        "At last came Gu Changming. “Gu Lian!” said Tang Ruo. “Coming!” said Gu Changming. Tang Ruo sighed.",
        people({"Gu Changming", "Gu Lian"}, {"Tang Ruo"}),
    ),
    "who somebody is by night": (
        "By day Ada Tolley sold maps. By night she was the Wren. “Stop!” said the Wren to Orla. Ada yawned.",
        people({"Ada Tolley", "Ada", "the Wren"}, {"Orla"}),
    ),
    "who somebody is, as one knows": (
        "Orla knew that Jonas was the Wren. “Stop!” said the Wren. Orla laughed.",
        people({"Jonas", "the Wren"}, {"Orla"}),
    ),
    "a rank, an initial and a nickname": (
        "Captain Finch read the letter. “Good evening, Tobias,” it began. It was signed T. Finch, though to "
        "his friends he was Toby.",
        people({"Captain Finch", "Tobias", "T. Finch", "Toby"}),
    ),
    "a surname cut short": (
        "Mrs. Tanner swept the step. Mrs. Tanner hummed. “Post for you, Mrs. T.,” said Ferdie.",
        people({"Mrs. Tanner", "Mrs. T."}, {"Ferdie"}),
    ),
    "a title and a first name, as a longer name shows": (
        "Lady Imra Tolk came in. “Sit,” said Lady Imra to the dog. Imra sat down herself.",
        people({"Lady Imra Tolk", "Lady Imra", "Imra"}),
    ),
    "a first name, a last name and the whole name, each once": (
        "Fitch nodded. “I'm in, Leonard,” said Magda. The van was hired by Leonard Fitch.",
        people({"Fitch", "Leonard", "Leonard Fitch"}, {"Magda"}),
    ),
    "a real name": (
        "The Undertaker, whose real name was Leonard Fitch, sat down. “Copy,” said the Undertaker.",
        people({"The Undertaker", "Leonard Fitch", "the Undertaker"}),
    ),
    "somebody else's real name": (
        "The Undertaker, whose sister's real name was never told to Leonard Fitch, sat. “Copy,” said the "
        "Undertaker. Leonard Fitch left.",
        people({"The Undertaker", "the Undertaker"}, {"Leonard Fitch"}),
    ),
    "three on the radio, each with a tag": (
        "“I'm at the vent,” whispered Magpie.\n\n“Copy, Magpie,” said Fitch. “Professor, the camera?”\n\n"
        "“Looping,” said the Professor. “He's asleep.”\n\n“Magpie? Report, Magpie.”\n\n“I'm in,” said "
        "Magpie.\n\n“Out of there, Magpie,” said Fitch.\n\n“It's a trap,” said the Professor.",
        people({"Magpie"}, {"Fitch"}, {"the Professor"}),
    ),
    "a particle of the story's own, and the first name": (
        "Ysra ven Tolk looked at the chair. Nobody sat in it. Ysra sighed.",
        people({"Ysra ven Tolk", "Ysra"}),
    ),
    "an office with its title and without": (
        "The Lord Marshal came in. “Sit,” said the Marshal. He coughed. The Marshal was old.",
        people({"Lord Marshal", "The Marshal", "the Marshal"}),
    ),
    "a name by which somebody is known to some": (
        "Miss Honor Pellow, known to her brothers for some old reason as “Biscuit,” came in. "
        "“Well,” said Biscuit.",
        people({"Miss Honor Pellow", "Biscuit"}),
    ),
    "a description with a hyphen and without": (
        "The Prime Minister sighed. “Late,” said the Prime-Minister. He looked at the Prime Minister.",
        people({"The Prime Minister", "the Prime-Minister", "the Prime Minister"}),
    ),
    "a title alone": (
        "Admiral Pocock snored. “Hush,” said the Admiral in his sleep. Admiral Pocock woke.",
        people({"Admiral Pocock", "the Admiral"}),
    ),
    "a surname with its particle": (
        "Mr. van der Holt rang. Mr. Otto van der Holt was late. Mrs. van der Holt waited. “Otto van der "
        "Holt!” she said. Ilse van der Holt was never late. Otto bowed. Mr. van der Holt sat. Ilse laughed.",
        people(
            {"Mr. van der Holt", "Mr. Otto van der Holt", "Otto van der Holt", "Otto"},
            {"Mrs. van der Holt", "Ilse van der Holt", "Ilse"},
        ),
    ),
    "a last name that others of another sex are given": (
        "Nurse Adeyemi drew the curtain. “Will it hurt?” said Gus. “Yes,” said Adeyemi. She smiled.",
        people({"Nurse Adeyemi", "Adeyemi"}, {"Gus"}),
    ),
    "a surname with its particles alone": (
        "“Nobody leaves,” said de la Quill. Ramón de la Quill lit a match. De la Quill sat. “Go,” said Ada.",
        people({"Ramón de la Quill", "de la Quill", "De la Quill"}, {"Ada"}),
    ),
    "an article with a capital at the head": (
        "“Who comes?” said Ada. “Karim al-Sayegh,” said Bo. Al-Sayegh sat. “Late,” said al-Sayegh.",
        people({"Karim al-Sayegh", "al-Sayegh", "Al-Sayegh"}, {"Ada"}, {"Bo"}),
    ),
    "a surname without its particle": (
        "“We have biscuits,” said Ludwig van der Holt. “It is late,” said van der Holt. He yawned.",
        people({"Ludwig van der Holt", "van der Holt"}),
    ),
    "a cry before a given name is none of it": (
        "Adela Pruett rowed. Miss Pruett was tired. “Come, Madamsell Adela,” said Maud. Adela rowed on. "
        "Adela sang. “There,” said Miss Pruett. Adela Pruett shipped the oars.",
        people({"Adela Pruett", "Miss Pruett", "Adela"}, {"Madamsell Adela"}, {"Maud"}),
    ),
    "Miss Pruett is the eldest": (
        "Lydia Pruett rowed. Miss Lydia sang. Miss Lydia Pruett sang well. Jane Pruett steered. Jane Pruett "
        "frowned. Miss Pruett did not sing. Miss Pruett was the elder.",
        people({"Lydia Pruett", "Miss Lydia", "Miss Lydia Pruett"}, {"Jane Pruett", "Miss Pruett"}),
    ),
    "a nickname is not a king's": (
        "James Pruett dug. King James had dug here. James Pruett sighed. “Dig, Jim,” said Maud. Jim dug. "
        "King James was dead.",
        people({"James Pruett", "Jim"}, {"King James"}, {"Maud"}),
    ),
    "what only those call somebody who speak to him": (
        "Joaquim set the tray down. Odile did not look up. “Sit, Quim,” said Odile. Joaquim sat, and Rosalba "
        "came. “Is it Rosie’s?” said Odile.",
        people({"Joaquim", "Quim"}, {"Odile"}, {"Rosalba"}, {"Rosie"}),
    ),
    "what is said of somebody, of names that few bear": (
        "Xochitl set the tray down. Odile did not look up. “Then Xochi said that she would,” "
        "said Odile. Xochitl blushed.",
        people({"Xochitl", "Xochi"}, {"Odile"}),
    ),
    "a fond ending of what stays after three letters": (
        "Rosalba bailed. Agnes steered. “Rosie, stop. You too, Aunt Aggie,” said Odile. Rosalba bailed on, "
        "and Agnes swore.",
        people({"Rosalba", "Rosie"}, {"Agnes", "Aunt Aggie"}, {"Odile"}),
    ),
    "what only those call somebody who speak to her, by a name that most men have": (
        "Winifred set the tray down. Odile did not look up. “Sit, Fred,” said Odile. Winifred rubbed "
        "her knee.",
        people({"Winifred", "Fred"}, {"Odile"}),
    ),
    "an office with a last name, where a line opens": (
        "“Proctor Sandys has it. Well, Proctor?” Odile looked at the wall. “I do not,” said Sandys. “Good.”",
        people({"Proctor Sandys", "Sandys"}, {"Odile"}),
    ),
    "a beginning that is told too, though never beside the whole": (
        "Keziah bailed. Keziah sang. Keziah slept. Keziah woke. “Up,” said Odile.\n\nKez yawned. Kez stood. "
        "Kez stretched. Kez laughed. Odile did not.",
        people({"Keziah", "Kez"}, {"Odile"}),
    ),
    "a full name that stands once, of words that nobody else bears": (
        "The name over the bell was Ruedi Amsler. Odile rang. “Amsler, open up,” said Odile.",
        people({"Ruedi Amsler", "Amsler"}, {"Odile"}),
    ),
    "an office as it is called": (
        "Sergeant Tolley bailed. “Time, Sarge,” said Odile. Tolley looked at the sky.",
        people({"Sergeant Tolley", "Sarge", "Tolley"}, {"Odile"}),
    ),
    "a guest who waits for Father with those who call him so": (
        "Mr. Tolley sat with the girls until Father came home. “Late, Father!” cried Liesl.\n\n“And wet,” "
        "said Mr. Tolley. Father hung up his coat.",
        people({"Mr. Tolley"}, {"Father"}, {"Liesl"}),
    ),
    "a rank and a whole name, once, and the last name": (
        "Captain Aldous Wren stood at the rail. “Forty,” said Poole. Wren nodded. He trusted Poole to count.",
        people({"Captain Aldous Wren", "Wren"}, {"Poole"}),
    ),
    "the only one who answers to Mother": (
        "“It leaks, Mother,” said Ned.\n\n“Then bail,” said Mrs. Tolley.\n\n“Mother, I do,” said "
        "Ned. “Mother will drown,” he told Mr. Dow.",
        people({"Mother", "Mrs. Tolley"}, {"Ned"}, {"Mr. Dow"}),
    ),
    "whoever is mostly named so is the bare surname": (
        "Mr. Tolley came. Mr. Tolley sat. Mr. Tolley ate. Mr. Tolley paid. Mr. Tolley and Mr. John Tolley "
        "were brothers. Mr. John Tolley and Mr. Tolley left. John Tolley paid. “Tolley!” cried Maud.",
        people({"Mr. Tolley", "Tolley"}, {"Mr. John Tolley", "John Tolley"}, {"Maud"}),
    ),
    "a name the story itself gives": (
        "Everyone liked Ignatius Pell, known to all as Sparrow. Sparrow liked no one. Ignatius Pell sighed.",
        people({"Ignatius Pell", "Sparrow"}),
    ),
    "what he is called, told by a pronoun": (
        "Oakes came in. He was called Padre. “Sit, Padre,” said Odile. Oakes sat.",
        people({"Oakes", "Padre"}, {"Odile"}),
    ),
    "what they call her": (
        "Thora was the smallest. They called her Wren. “Up you go, Wren,” said Odile. Thora climbed.",
        people({"Thora", "Wren"}, {"Odile"}),
    ),
    "what he is called, told after a sentence more about him": (
        "“Up you go,” said Tarek.\n\nHe was small. He was quick, and they called him Wren. “Up, Wren,” said "
        "Odile. Tarek climbed.",
        people({"Tarek", "Wren"}, {"Odile"}),
    ),
    "a woman's name that a man is called by": (
        "Bram was the smallest. They called him Sunny. “Up you go, Sunny,” said Odile. Bram climbed.",
        people({"Bram", "Sunny"}, {"Odile"}),
    ),
    "what she says she is called": (
        "“Everybody calls me Wren,” said Thora. “Up, Wren,” said Odile. Wren yawned.",
        people({"Thora", "Wren"}, {"Odile"}),
    ),
    "whose name was just told": (
        "The cook's name was Thora Voss, but the crew called her Wren. “Up, Wren,” said Odile. Thora slept.",
        people({"Thora Voss", "Thora", "Wren"}, {"Odile"}),
    ),
    "what she goes by": (
        "Her name's Ingrid but she goes by Maud. Maud has a truck. “Up,” said Odile. Ingrid slept.",
        people({"Ingrid", "Maud"}, {"Odile"}),
    ),
    "what his men call him": (
        "Captain Tarek's men called him Otter. “Up,” said Odile. Otter yawned. Tarek slept.",
        people({"Captain Tarek", "Tarek", "Otter"}, {"Odile"}),
    ),
    "what she is known as, and called": (
        "Thora Pell was known on the river as Wren. “Up,” said Odile. Thora was called Otter by the cook. "
        "“Up, Wren,” said the cook. Otter slept.",
        people({"Thora Pell", "Thora", "Wren", "Otter"}, {"Odile"}),
    ),
    "her real name": (
        "Magpie slept. Her real name was Theodora. “Up,” said Odile. Theodora yawned.",
        people({"Magpie", "Theodora"}, {"Odile"}),
    ),
    "several names that one is called": (
        "Odile had called her Dot, Trixie and Maud. Dot slept. “Up,” said Odile. Trixie and Orla yawned.",
        people({"Dot", "Trixie", "Maud"}, {"Orla"}, {"Odile"}),
    ),
    "a pet form of a last name": (
        "Mr. Briggs ran. “Well run, Briggsy,” said Lottie. Briggsy bowed his head. Mr. Briggs slept.",
        people({"Mr. Briggs", "Briggsy"}, {"Lottie"}),
    ),
    "a description and its longer form": (
        "“Who goes?” asked the Night Porter. “Nobody,” said the Porter, and the Night Porter sat.",
        people({"the Night Porter", "the Porter"}),
    ),
}
APART = {
    "a mother and a daughter who speak by turns": (
        "Mrs. Barlow poured.\n\n“I see a coach,” said Nell Barlow.\n\n“Sit down,” said Mrs. Barlow.\n\n"
        "Nell sat.",
        people({"Mrs. Barlow"}, {"Nell Barlow", "Nell"}),
    ),
    "a mother who talks of her son": (
        "Mrs. Dorn waited. “Where is Kit?” said Mrs. Dorn. Kit Dorn came running. Kit bowed.",
        people({"Mrs. Dorn"}, {"Kit Dorn", "Kit"}),
    ),
    "a mother and a girl": (
        "Mrs. Harrow shelled peas. Effie was a pale girl. Effie Harrow liked peas. Mrs. Harrow sang.",
        people({"Mrs. Harrow"}, {"Effie", "Effie Harrow"}),
    ),
    "a father and a son who calls him so": (
        "Mr. Hale locked the till. “Yes, Father,” said Rob Hale. Mr. Hale went out. Rob followed.",
        people({"Mr. Hale"}, {"Rob Hale", "Rob"}, {"Father"}),
    ),
    "a fond name that two may have": (
        "Jocasta bailed. Jolanda steered. “Jo, stop,” said Maud. Jolanda steered on, and Jocasta bailed.",
        people({"Jocasta"}, {"Jolanda"}, {"Jo"}, {"Maud"}),
    ),
    "a fond name and whoever stands beside it": (
        "Mirela bailed. Miri and Mirela swore. “Stop, Miri,” said Maud. Mirela steered. Miri bailed on.",
        people({"Mirela"}, {"Miri"}, {"Maud"}),
    ),
    "somebody of the other sex, of whom it is not told": (
        "Odile slept. He was called Padre. “Up,” said Padre. “Why?” said Odile.",
        people({"Odile"}, {"Padre"}),
    ),
    "who writes down what she is called": (
        "Odile bowed. Her name was Maud, Tarek wrote. “Up,” said Maud. Tarek wrote it down.",
        people({"Odile", "Maud"}, {"Tarek"}),
    ),
    "whoever comes in late, of whom it is told what his name is": (
        "Tarek swept. Tarek yawned. Tarek sat down. A clerk nodded, and Tarek bowed. His name was Bosk. "
        "“Up,” said Bosk. Tarek got up.",
        people({"Tarek"}, {"Bosk"}),
    ),
    "what he is not known as, or is called like": (
        "Tarek was never known as Otter. Tarek was called by Finch. “Up,” said Finch. Otter yawned.",
        people({"Tarek"}, {"Otter"}, {"Finch"}),
    ),
    "whom a paragraph before names beside another": (
        "Tarek and Bram sat down.\n\nHe was quick, and they called him Wren. “Up,” said Wren. Bram yawned.",
        people({"Tarek"}, {"Bram"}, {"Wren"}),
    ),
    "whoever calls her so, or is one of two": (
        "Thora called her Wren. Thora and Ada slept. They called her Finch. “Up,” said Wren. Finch yawned.",
        people({"Thora"}, {"Ada"}, {"Wren"}, {"Finch"}),
    ),
    "whom somebody is taken for": (
        "They said that Jonas was the Wren. Was Jonas the Wren? Jonas was not the Wren. "
        "“Stop!” said the Wren.",
        people({"Jonas"}, {"the Wren"}),
    ),
    "husband and wife": (
        "Mr. Tolley carved. Mrs. Tolley poured. “More?” said Mr. Tolley. “No,” said Mrs. Tolley.",
        people({"Mr. Tolley"}, {"Mrs. Tolley"}),
    ),
    "a man and his mother": (
        "Fintan Pell wiped his hands. Fintan had not eaten. Fintan took his hat. Mrs. Pell watched.",
        people({"Fintan Pell", "Fintan"}, {"Mrs. Pell"}),
    ),
    "two of one surname": (
        "Ada Tolley sat by Maud Tolley. Ada sang and Maud slept. Ada Tolley woke Maud Tolley.",
        people({"Ada Tolley", "Ada"}, {"Maud Tolley", "Maud"}),
    ),
    "a father and a son of one name": (
        "Old Silas mended nets. Young Silas tore them. Old Silas swore, and Young Silas ran.",
        people({"Old Silas"}, {"Young Silas"}),
    ),
    "senior and junior": (
        "Walter Finch Sr. built the mill. Walter Finch Jr. burned it down. Walter Finch Sr. wept.",
        people({"Walter Finch Sr."}, {"Walter Finch Jr."}),
    ),
    "one beginning is not one name": (
        "Ann kissed Annabel. Ann left with her hat, and Annabel stayed.",
        people({"Ann"}, {"Annabel"}),
    ),
    "a wife and a husband by his last name": (
        "Mrs. Oduya raised her pen. “Not all of it,” said Mrs. Oduya. Oduya shook his head. “There,” "
        "said Oduya, "
        "and he left.",
        people({"Mrs. Oduya"}, {"Oduya"}),
    ),
    "a father by his office and a daughter by her name": (
        "Alexandra Holt ate her pretzel. She was late. Senator Holt put down the window. “Sasha,” he "
        "said. “Dad?” "
        "said Alexandra Holt.",
        people({"Alexandra Holt", "Sasha"}, {"Senator Holt"}),
    ),
    "a father, a mother and their little one": (
        "“Never mind,” said Father Bear. “I like it burned,” said Little Bear. “Eat,” said Mother Bear.",
        people({"Father Bear"}, {"Little Bear"}, {"Mother Bear"}),
    ),
    "a name that one of the family calls": (
        "At last came Gu Changming. “Jump, Gu Lian!” said Gu Changming to Tang Ruo. “No,” said Tang Ruo.",
        people({"Gu Changming"}, {"Gu Lian"}, {"Tang Ruo"}),
    ),
    "two ranks": (
        "Captain Moss saluted Major Moss. Captain Moss was tired.",
        people({"Captain Moss"}, {"Major Moss"}),
    ),
}


@pytest.mark.parametrize(("text", "expected"), [*TOGETHER.values(), *APART.values()], ids=[*TOGETHER, *APART])
def test_names_are_gathered(english, text, expected):
    assert gathered(english, text) == expected


SHOWN = {
    "Jonas Tolley came in. “Sit down, Mr. Tolley,” said Maud.": ["Jonas Tolley", "Maud"],
    "“Late,” said the Locksmith. “Late again,” said the Locksmith.": ["the Locksmith"],
    "“No,” said Father Bear. “Yes,” said Little Bear.": ["Father Bear", "Little Bear"],
    "Mrs. Tolley poured. “There,” said Mrs. Tolley.": ["Mrs. Tolley"],
    "INT. HUT - NIGHT\n\nAn OLD WOMAN stirs. MARA sits.\n\nOLD WOMAN\nEat. You're thin.\n\nMARA\nNo.\n\n"
    "OLD WOMAN\nEat, I say.\n\nMARA\nI am not hungry.\n\nMara takes the spoon.": ["Mara", "Old Woman"],
}


@pytest.mark.parametrize(("text", "names"), SHOWN.items(), ids=SHOWN.keys())
def test_the_name_to_show(english, text, names):
    cast, _ = cast_of(english, text)
    assert [person.name for person in cast.people] == names


def test_sex_by_title_name_and_pronoun(english):
    text = "Mrs. Tolley poured. Edward drank his tea. Yelvert took her coat. Yelvert shook her head."
    cast, _ = cast_of(english, text)
    assert {person.name: person.sex for person in cast.people} == {
        "Mrs. Tolley": "f",
        "Edward": "m",
        "Yelvert": "f",
    }


def test_a_given_cast_is_the_whole_cast(english):
    text = "Ada met Walter. “Hello, Miss Tolley,” said Walter. “Hello,” said Ada."
    cast, names = cast_of(english, text, [CastMember("Ada Tolley", ("Ada", "Miss Tolley"), "she/her")])
    assert [person.name for person in cast.people] == ["Ada Tolley"]
    assert dict(zip(names, cast.of_name, strict=True)) == {"Ada": 0, "Walter": -1, "Miss Tolley": 0}


CALLED = {
    "“Come here, ⟦Ada⟧.”": True,
    "“⟦Ada⟧! Come here.”": True,
    "“Well, ⟦Ada⟧, are you ready?”": True,
    "“I saw ⟦Ada⟧ in the lane.”": False,
    "“⟦Ada⟧ is late.”": False,
    "“Maud, ⟦Ada⟧ and I are late.”": False,
    "He looked at Maud, ⟦Ada⟧, and me.": False,
}


def test_a_last_name_alone_is_whoever_is_not_told_apart_by_a_first_name(english):
    text = (
        "Mr. Quill came in. Mr. Matthias Quill stood up. Mr. Quill shook hands with him. "
        "Mr. Matthias Quill sat down again. Mr. Matthias Quill was tired, and Mr. Quill saw it."
    )
    given = [
        CastMember("Ambrose Quill", aliases=("Mr. Ambrose Quill",)),
        CastMember("Matthias Quill", aliases=("Mr. Matthias Quill",)),
        CastMember("Toby Quill"),
    ]
    cast, _ = cast_of(english, text, given)
    assert [cast.people[person].name.split()[0] for person in cast.of_name] == [
        "Ambrose", "Matthias", "Ambrose", "Matthias", "Matthias", "Ambrose",
    ]  # fmt: skip


def test_a_last_name_of_two_who_are_told_apart_alike_is_nobodys(english):
    text = "Mr. Quill came in. Mr. Matthias Quill stood up. Mr. Ambrose Quill did not."
    given = [CastMember(name, aliases=(f"Mr. {name}",)) for name in ("Ambrose Quill", "Matthias Quill")]
    cast, _ = cast_of(english, text, given)
    assert cast.of_name == (-1, 1, 0)


@pytest.mark.parametrize(("marked", "called"), CALLED.items(), ids=CALLED.keys())
def test_vocatives(english, marked, called):
    text = marked.replace("⟦", "").replace("⟧", "")
    manuscript = from_text(text)
    prose = Prose(manuscript, english.parse(text, manuscript.paragraphs), find_quotes(manuscript))
    token = prose.tokens.start.index(marked.index("⟦"))
    assert is_vocative(prose, token, token) == called


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("liz", "elizabeth", True),
        ("bob", "robert", True),
        ("joey", "joe", True),
        ("t.", "tobias", True),
        ("thandi", "thandiwe", True),
        ("joe", "josiah", True),
        ("aleksei", "alexei", True),
        ("lorenzo", "vincenzo", False),  # though either may be Enzo
        ("vladimir", "vladislav", False),
        ("ada", "maud", False),
        ("t.", "maud", False),
        ("mary", "marie-ange", False),
    ],
)
def test_given_names_of_one_person(one, other, same):
    assert same_given(one, other) == same_given(other, one) == same
    assert same or not is_nickname(one, other)


def test_a_pronoun_that_comes_by_does_not_change_the_sex_of_a_plain_name(english):
    text = "Ruth had been away. The sheriff met her. He held his hat. “Ma'am,” he said. Ruth nodded."
    cast, _ = cast_of(english, text)
    assert [person.sex for person in cast.people] == ["f"]
    assert [person.sex for person in cast_of(english, text.replace("Ruth", "Jo"))[0].people] == ["u"]


def test_a_pet_name_of_women_and_men_tells_no_sex(english):
    text = "Yevgeny Marr wound the clock. He yawned. “It's slow, Zhenya,” said Ulla. Yevgeny Marr wound on."
    cast, _ = cast_of(english, text)
    assert [person.forms for person in cast.people if "Zhenya" in person.forms] == [
        ("Yevgeny Marr", "Zhenya")
    ]


def test_who_goes_by_a_word_for_kin_has_the_sex_it_tells(english):
    text = "Mom waited. Dad says she means it. But she never does. Dad told her so, and she laughed."
    cast, _ = cast_of(english, text)
    assert [person.sex for person in cast.people if person.name == "Dad"] == ["m"]


def test_pronouns_tell_a_sex():
    assert [sex_of(pronouns) for pronouns in ("he/him", "she/her", "they/them", None)] == ["m", "f", "u", "u"]


WILD = st.lists(
    st.sampled_from(
        ["Mrs.", "Mr.", "Miss", "Old", "Young", "Aunt", "King", "Captain", "the", "Tolley", "Ada", "Jr.",
         "T.", "M.", "said", "met", "“", "”", ",", ".", "and", "called", "known as", "’s",
         "\n\n", "her", "Tolleys"]
    ),
    max_size=60,
)  # fmt: skip


@settings(max_examples=60, deadline=None, database=None)
@given(words=WILD)
def test_no_text_is_too_wild(english, words):
    cast, _ = cast_of(english, " ".join(words))
    assert all(0 <= owner < len(cast.people) for owner in cast.of_name)
    assert all(person.name and person.name in person.forms for person in cast.people)
    assert len(set(cast.of_name)) == len(cast.people)
