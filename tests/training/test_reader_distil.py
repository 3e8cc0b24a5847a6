"""Distilling: teachers and students of the configuration, lessons, and the mean of the students."""

from __future__ import annotations

import tomllib
from collections import Counter

import pytest
from tiny import (
    TEACHER,
    bare,
    overheard,
    tiny_reader,
    tiny_teacher,
    torch,
    with_coref,
    with_events,
    with_spans,
    with_speakers,
)

from training.corpora import document_ids
from training.reader import distil as module
from training.reader import teach
from training.reader.begin import average
from training.reader.distil import distil, lessons, pool_of, student_settings, taught_by
from training.reader.losses import losses, read
from training.reader.mpnet import MPNet
from training.reader.once import learn_once
from training.reader.soft import soft_answers, soft_losses
from training.reader.teach import load_teacher, make_teacher, teacher_settings
from training.reader.train import HERE

CONFIG = tomllib.loads((HERE / "third.toml").read_text("utf-8"))
TRAINED = {
    "litbank": [with_spans(1), with_events(2), with_coref(3)],
    "stories": [with_coref(4), with_speakers(5)],
    "pdnc": [with_speakers(6)],
}
POOL = [overheard(7), overheard(8)]
OFTEN = {"litbank": 2, "stories": 2, "pdnc": 1}
SMALL = {
    **CONFIG,
    "passages": OFTEN,
    "noise": {"encoder": 0.0, "vectors": 0.0, "pieces": 0.0},
    "teacher": {**CONFIG["teacher"], "sizes": {"vector": 16, "span": 6, "pair": 8}, "passages": OFTEN},
    "students": {name: {**own, "heads": 5e-3} for name, own in CONFIG["students"].items()},
    "settle": {**CONFIG["settle"], "times": 1.0},
}


def test_students_learn_from_teachers_that_there_are():
    for own in CONFIG["students"].values():
        assert own["teachers"] and set(own["teachers"]) <= set(CONFIG["teachers"])
    assert set(CONFIG["licences"]) == set(CONFIG["passages"]) == set(CONFIG["teacher"]["passages"])


def test_held_out_stories_are_stories_to_learn_from(tmp_path):
    held = CONFIG["held_out"]["stories"]
    assert len(set(held)) == len(held) == 62
    assert set(held) <= set(document_ids(tmp_path, "stories", "train"))


def test_a_student_has_settings_of_its_own():
    own = {**CONFIG["students"]["softer"], "times": 0.5}
    found = student_settings(CONFIG, own)
    assert found["passages"] == {"litbank": 4.0, "stories": 2.5, "pdnc": 0.3}
    assert (found["losses"]["events"], found["losses"]["soft events"]) == (3.5, 7.5)
    assert found["rates"]["encoder"] == own["encoder"]
    assert found["rates"]["clip"] == CONFIG["rates"]["clip"]


def test_a_teacher_has_settings_of_its_own():
    near, far = (teacher_settings(CONFIG, name) for name in ("near", "far"))
    assert near["passages"] == {"litbank": 8, "stories": 5, "pdnc": 1}
    assert near["rates"]["encoder"] != far["rates"]["encoder"]
    assert near["seed"] != far["seed"]


def test_every_passage_has_one_beside_it_and_the_pool_is_gone_through_evenly():
    labelled = [bare(seed) for seed in range(7)]
    found = lessons(labelled, POOL, 3)
    assert [lesson.labelled for lesson in found] == labelled
    counts = Counter(lesson.overheard.document for lesson in found)
    assert sorted(counts.values()) == [3, 4]
    assert found[0].pieces == found[0].labelled.pieces + found[0].overheard.pieces
    assert found == lessons(labelled, POOL, 3)
    with pytest.raises(SystemExit, match="overheard"):
        lessons(labelled, [], 3)


def test_the_pool_has_each_collection_as_often_as_it_is_to_be():
    config = {"overheard": {"silver": 1, "stories": 2}}
    assert pool_of(config, {"silver": [1], "stories": [2, 3]}) == [1, 2, 3, 2, 3]


def test_a_lesson_has_the_gold_losses_of_one_passage_and_the_soft_ones_of_both():
    begun, teacher, student = tiny_reader(1).eval(), tiny_teacher(2).eval(), tiny_reader(3).eval()
    (lesson,) = lessons([with_speakers(4)], POOL[:1], 1)
    found = taught_by(begun, [teacher])(student, lesson)
    gold = losses(student, lesson.labelled)
    assert set(found) == {*gold, "soft spans", "soft events", "soft coref", "soft speakers"}
    assert found["speakers"] == gold["speakers"]
    both = sum(
        soft_losses(student, *read(student, passage), passage, soft_answers(begun, [teacher], passage))[
            "speakers"
        ]
        for passage in (lesson.labelled, lesson.overheard)
    )
    torch.testing.assert_close(found["soft speakers"], both)


def test_the_mean_of_weights():
    one, two = tiny_reader(1).state_dict(), tiny_reader(2).state_dict()
    found = average([one, two])
    assert set(found) == set(one)
    torch.testing.assert_close(found["vector.weight"], (one["vector.weight"] + two["vector.weight"]) / 2)
    assert all(torch.equal(tensor, one[name]) for name, tensor in average([one]).items())


def test_what_was_learnt_is_not_learnt_again_unless_it_is_to_be_otherwise(tmp_path, monkeypatch):
    settings, steps = teacher_settings(SMALL, "near"), [with_speakers(1), with_coref(2)]
    first = tiny_teacher(1)
    learn_once(first, steps, settings, tmp_path / "near.pt")
    assert not first.training
    assert not (tmp_path / "near" / "checkpoint.pt").exists()
    again = tiny_teacher(2)
    learn_once(again, [], {**settings, "seed": 5}, tmp_path / "other.pt")
    with monkeypatch.context() as patch:
        patch.setattr("training.reader.once.learn", None)  # it would fail
        learn_once(again, steps, settings, tmp_path / "near.pt")
    weights = first.state_dict()
    assert all(torch.equal(tensor, weights[name]) for name, tensor in again.state_dict().items())
    learn_once(again, steps[:1], settings, tmp_path / "near.pt")
    assert not torch.equal(again.vector.weight, first.vector.weight)


def test_a_teacher_comes_back_from_its_file(tmp_path, monkeypatch):
    monkeypatch.setattr(teach, "BASE", TEACHER)
    teacher = make_teacher(MPNet(TEACHER), SMALL, "far")
    assert teacher.joined == CONFIG["teachers"]["far"]["joined"] == 510
    learn_once(teacher, [with_speakers(1)], teacher_settings(SMALL, "far"), tmp_path / "far.pt")
    found = load_teacher(SMALL, "far", tmp_path)
    assert not found.training
    torch.testing.assert_close(found.state_dict(), teacher.state_dict())
    with pytest.raises(SystemExit, match="near"):
        load_teacher(SMALL, "near", tmp_path)


def distilled(work, config=SMALL):
    teachers = {"near": tiny_teacher(2).eval(), "far": tiny_teacher(3, joined=60).eval()}
    work.mkdir(exist_ok=True)
    return distil(config, lambda: tiny_reader(1), teachers, TRAINED, POOL, work)


def test_the_mean_of_the_students_is_settled_and_a_run_goes_on_where_it_was(tmp_path, monkeypatch):
    taken = []
    told = module.taught_by

    def counted(begun, teachers):
        losses_of = told(begun, teachers)

        def counting(reader, lesson):
            taken.append(len(teachers))
            return losses_of(reader, lesson)

        return counting

    monkeypatch.setattr(module, "taught_by", counted)
    reader = distilled(tmp_path)
    steps = 2 * 3 + 2 * 2 + 1
    assert len(taken) > 4 * steps
    assert taken[:steps] == [2] * steps and taken[-steps:] == [1] * steps
    assert not reader.training
    assert {file.name for file in tmp_path.glob("*.pt")} == {
        *(f"student-{name}.pt" for name in CONFIG["students"]), "settled.pt",
    }  # fmt: skip
    (tmp_path / "settled.pt").unlink()
    taken.clear()
    again = distilled(tmp_path)
    assert len(taken) == steps
    torch.testing.assert_close(again.state_dict(), reader.state_dict())


def test_without_a_last_round_it_is_the_mean_and_a_share_of_what_it_began_as(tmp_path):
    one = {"near": CONFIG["students"]["near"]}
    config = {**SMALL, "students": one, "settle": {**CONFIG["settle"], "times": 0}}
    reader = distilled(tmp_path, config)
    learnt = torch.load(tmp_path / "student-near.pt", weights_only=True)["weights"]["vector.weight"]
    begun = tiny_reader(1).vector.weight
    torch.testing.assert_close(reader.vector.weight, 0.9 * learnt + 0.1 * begun)
    assert not torch.equal(learnt, begun)


def test_frozen_tables_stay_as_they_were(tmp_path):
    reader, before = distilled(tmp_path), tiny_reader(1)
    for found, was in zip(reader.encoder.frozen, before.encoder.frozen, strict=True):
        torch.testing.assert_close(found.weight, was.weight)
