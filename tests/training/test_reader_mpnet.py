"""MPNet: BERT's pieces under its numbers, distances in buckets, and the published weights in their places."""

from __future__ import annotations

from dataclasses import replace
from importlib import metadata

import pytest
from tiny import TEACHER, bare, tiny_teacher, torch

from fabula.models.reader.pieces import shipped_pieces
from training.reader.labels import LABELS, WIDEST
from training.reader.losses import HIDING, read
from training.reader.mpnet import BASE, BUCKETS, PACKAGES, MPNet, buckets, load_mpnet, own_numbers, renamed


def test_the_pieces_are_those_of_bert_under_other_numbers():
    pieces, own = shipped_pieces(), own_numbers(BASE.vocabulary).tolist()
    assert len(own) == 30_522
    assert (own[pieces.first], own[pieces.empty], own[pieces.last]) == (0, 1, 2)
    assert own[HIDING] == BASE.vocabulary - 1
    (ferry,) = pieces.of("ferry")
    assert own[ferry] == ferry + 4
    assert len(set(own)) == len(own)


def test_the_nearest_have_a_bucket_each_and_the_farthest_one_together():
    ahead = torch.arange(-300, 301)
    found = dict(zip(ahead.tolist(), buckets(ahead).tolist(), strict=True))
    assert [found[-distance] for distance in range(8)] == list(range(8))
    assert [found[distance] - BUCKETS // 2 for distance in range(1, 8)] == list(range(1, 8))
    assert found[-8] == 8 and found[-300] == found[-128] == 15
    assert found[300] == found[128] == BUCKETS - 1
    behind = [found[-distance] for distance in range(301)]
    assert behind == sorted(behind)


def test_a_reader_can_have_it_for_its_encoder():
    teacher, passage = tiny_teacher().eval(), bare(3, windows=2)
    vectors, row = read(teacher, passage)
    assert vectors.shape == (2, 9, 16) and row.shape == (18, 16)
    assert teacher.spans(vectors).shape == (2, 9, WIDEST, len(LABELS))


def test_a_window_is_read_the_same_beside_a_longer_one():
    teacher = tiny_teacher().eval()
    windows = (*bare(1, words=4).windows, *bare(2, words=12).windows)
    together = read(teacher, replace(bare(1), windows=windows))[1]
    alone = [read(teacher, replace(bare(1), windows=(one,)))[1] for one in windows]
    torch.testing.assert_close(together, torch.cat(alone), atol=1e-5, rtol=1e-4)


def test_where_a_piece_stands_counts_in_two_ways():
    teacher, passage = tiny_teacher().eval(), bare(3)
    before = read(teacher, passage)[1]
    with torch.no_grad():
        teacher.encoder.relative.weight[BUCKETS // 2 + 1] += 3.0  # attend to whatever comes next
    assert not torch.allclose(before, read(teacher, passage)[1], atol=1e-4)


def test_what_is_frozen_is_what_was_published_of_pieces_and_places():
    encoder = MPNet(TEACHER)
    assert encoder.frozen == (encoder.words, encoder.places)


def published(config):
    """Weights in the published layout, each made up."""
    width, inner = config.width, config.inner
    shapes = {
        "embeddings.word_embeddings": (config.vocabulary, width),
        "embeddings.position_embeddings": (config.positions, width),
        "encoder.relative_attention_bias": (BUCKETS, config.heads),
        "encoder.layer.0.intermediate.dense": (inner, width),
        "encoder.layer.0.output.dense": (width, inner),
        **{f"encoder.layer.0.attention.attn.{part}": (width, width) for part in "qkvo"},
    }
    torch.manual_seed(5)
    stored = {f"{name}.weight": torch.randn(shape) for name, shape in shapes.items()}
    for name in (
        "embeddings.LayerNorm",
        "encoder.layer.0.attention.LayerNorm",
        "encoder.layer.0.output.LayerNorm",
    ):
        stored |= {f"{name}.weight": torch.randn(width), f"{name}.bias": torch.randn(width)}
    for name, (outputs, _) in shapes.items():
        if name.startswith("encoder.layer"):
            stored[f"{name}.bias"] = torch.randn(outputs)
    return stored | {"pooler.dense.weight": torch.randn(width, width)}


def test_published_weights_come_where_they_belong():
    stored, encoder = published(TEACHER), MPNet(TEACHER)
    encoder.load_state_dict(renamed(stored, 1))
    asked = encoder.layers[0].asked.weight
    for place, part in enumerate("qkv"):
        rows = asked[place * TEACHER.width : (place + 1) * TEACHER.width]
        assert torch.equal(rows, stored[f"encoder.layer.0.attention.attn.{part}.weight"])
    assert torch.equal(encoder.layers[0].outer.bias, stored["encoder.layer.0.output.dense.bias"])
    assert torch.equal(encoder.relative.weight, stored["encoder.relative_attention_bias.weight"])


def test_without_the_packages_the_program_ends_and_says_what_to_do(monkeypatch):
    def missing(name):
        raise metadata.PackageNotFoundError(name)

    monkeypatch.setattr(metadata, "files", missing)
    with pytest.raises(SystemExit, match="pip install"):
        load_mpnet()


def installed():
    try:
        return all(metadata.files(name) for name in PACKAGES)
    except metadata.PackageNotFoundError:
        return False


@pytest.mark.slow
@pytest.mark.skipif(not installed(), reason="the teachers' encoder is 400 MB that only training needs")
def test_the_published_weights_know_sentences_of_one_meaning():
    encoder, pieces = load_mpnet().eval(), shipped_pieces()

    def vector(sentence):
        ids = [pieces.first, *(id for word in sentence.split() for id in pieces.of(word)), pieces.last]
        with torch.no_grad():
            return torch.nn.functional.normalize(encoder(torch.tensor([ids]), None)[0].mean(0), dim=0)

    ferry = (
        vector("the ferryman rowed us over the river"),
        vector("a man took us across the water in his boat"),
    )
    audit = vector("the accountant resigned before the audit")
    assert ferry[0] @ ferry[1] > 0.3 + max(one @ audit for one in ferry)
