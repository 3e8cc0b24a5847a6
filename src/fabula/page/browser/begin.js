// Begin: the way to say, at a paragraph, that a new scene begins there: a sign beside it, a click or a key.

import { byId, h } from "./elements.js";
import { open } from "./book.js";
import { canCorrect } from "./correct.js";
import { openAbout } from "./card.js";
import { focusBlock, hereBlock, isParagraph } from "./text.js";

const sign = h("button", { type: "button", class: "begin", tabindex: -1, "aria-label": "A new scene begins here", title: "A new scene begins here (b)" });

/** Let the sign stand beside the paragraph that the pointer or the keys are at. */
export function beginHere() {
  for (const event of ["pointerover", "focusin"]) {
    byId("text").addEventListener(event, ({ target }) => {
      const block = target.closest("[data-block]");
      if (canCorrect() && block && !block.contains(sign) && isParagraph(Number(block.dataset.block)) && !block.classList.contains("opens")) block.append(sign);
    });
  }
  byId("text").addEventListener("click", ({ target }) => {
    const head = target.closest(".scene-head");
    if (head || target === sign) ask(target.closest("[data-block]"));
  });
}

/** Ask, at the paragraph where the keys are, whether a scene begins with it. */
export function askHere() {
  const block = hereBlock();
  if (!block?.dataset.block || !isParagraph(Number(block.dataset.block))) return;
  if (!block.classList.contains("opens")) focusBlock(Number(block.dataset.block));
  ask(block);
}

function ask(block) {
  const b = Number(block?.dataset.block), { book } = open;
  if (Number.isNaN(b)) return; // not yet read
  const [start, end] = book.blocks[b], head = block.querySelector(".scene-head");
  openAbout([head ? ["scene", book.scenes[book.sceneAtBlock.get(b)].start, end] : ["paragraph", start, end]], head?.offsetHeight ? head : block, head ? `#${head.id}` : `[data-block="${b}"]`);
}
