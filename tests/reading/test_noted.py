"""What stretches ask for is noted, and only those are read again of which the answers have changed."""

from fabula.reading.noted import Notes


def test_a_stretch_is_read_again_only_where_an_answer_has_changed():
    notes, names, read = Notes(), ["Ada", "Bo", "Cy"], []

    def greet(place):
        read.append(place)
        return f"Hello, {name(place)}"

    name = notes.asking("name", lambda place: names[place])
    assert notes.each("greetings", range(3), greet) == ["Hello, Ada", "Hello, Bo", "Hello, Cy"]
    notes.turn()
    names[1], read[:] = "Bea", []
    assert notes.each("greetings", range(3), greet) == ["Hello, Ada", "Hello, Bea", "Hello, Cy"]
    assert read == [1]


def test_what_an_answer_is_made_of_in_turn_is_not_noted():
    notes, counts, read = Notes(), [3, 4], []
    count = notes.asking("count", lambda place: counts[place])
    many = notes.asking("many", lambda: count(0) + count(1) > 5)

    def tell(_):
        read.append(1)
        return "many" if many() else "few"

    for counts[0], times in ((3, 1), (4, 1), (0, 2)):
        notes.turn()
        assert notes.each("told", [()], tell) == ["many" if counts[0] else "few"]
        assert len(read) == times


def test_what_is_asked_within_a_stretch_within_a_stretch_counts_for_both():
    notes, words = Notes(), ["a", "b"]
    word = notes.asking("word", lambda place: words[place])

    def sentence(_):
        return "".join(notes.each("words", range(2), lambda place: word(place)))

    assert notes.each("sentences", [()], sentence) == ["ab"]
    notes.turn()
    words[1] = "c"
    assert notes.each("sentences", [()], sentence) == ["ac"]
    notes.turn()
    notes.each("sentences", [()], sentence)
    words[0] = "d"
    notes.turn()
    assert notes.each("sentences", [()], sentence) == ["dc"]


def test_all_is_forgotten_where_what_it_is_made_of_is_another():
    notes, read = Notes(), []

    def each(made_of):
        notes.turn()
        return notes.each("all", [1, 2], lambda n: read.append(n) or n * made_of, made_of)

    assert each(2) == [2, 4] and each(2) == [2, 4] and read == [1, 2]
    assert each(3) == [3, 6] and read == [1, 2, 1, 2]


def test_what_was_not_asked_for_in_a_turn_is_forgotten_after_it():
    notes, read = Notes(), []
    for stretches in ([1, 2], [1], [1, 2]):
        notes.turn()
        notes.each("all", stretches, read.append)
    assert read == [1, 2, 2]


def test_answers_made_of_the_same_are_not_asked_for_again():
    notes, asked = Notes(), []

    def read(names):
        name = notes.asking("name", lambda place: asked.append(place) or names[place], names)
        return notes.each("greetings", range(len(names)), lambda place: f"Hello, {name(place)}")

    assert read(["Ada", "Bo"]) == ["Hello, Ada", "Hello, Bo"]
    notes.turn()
    asked.clear()
    assert read(["Ada", "Bo"]) == ["Hello, Ada", "Hello, Bo"]
    assert not asked
    notes.turn()
    assert read(["Ada", "Bea"]) == ["Hello, Ada", "Hello, Bea"]


def test_answers_that_change_within_a_turn_are_asked_for_again_in_the_next():
    notes = Notes()

    def greet(name):
        return notes.each("greetings", [name()], lambda _: f"Hello, {name()}")

    def named(name):
        return notes.asking("name", lambda: name, name)

    assert notes.each("first", [()], lambda _: greet(named("Ada"))) == [["Hello, Ada"]]
    assert notes.each("then", [()], lambda _: greet(named("Bo"))) == [["Hello, Bo"]]
    notes.turn()
    assert notes.each("first", [()], lambda _: greet(named("Bo"))) == [["Hello, Bo"]]
