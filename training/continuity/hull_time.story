title: Hull Time
person: 1
style: science fiction in the first person; a salvage crew of four; straight quotation marks
cast: Joss Ferreira | Joss, Ferreira | she | narrator
cast: Kaz Lindqvist | Kaz, Lindqvist | he
cast: Mother Ojo | Ojo | she
cast: Teodor Branch | Teodor, Teo, Branch | he
=====
We had four days of air when the pump went, and Kaz spent the first of them swearing.

"It's the seal," he told me. He was in the crawlway with his boots sticking out. "It's the same seal as at Ceres. I said then we'd want two."

"You said we'd want a new ship," I said.

"That too."

I am the pilot of the *Second Helping*, a salvage tug with a cracked mirror and a mortgage. My name is Joss Ferreira, ⟦c age⟧I am thirty-one⟦/c⟧, and I have never yet lost anybody, which is a thing I used to say too often. There were four of us. Kaz ⟦c name⟧Lindqvist⟦/c⟧ did the engines. Mother Ojo cooked and kept the books and had, once, been a judge. Teodor Branch was the new boy; he dived.

Teo was the one we needed now. The spare seal was in the wreck, if it was anywhere, and the wreck was a hundred metres off our bow, turning over once a minute like something asleep.

"I can do it in two hours," said Teo. He had ⟦c eyes⟧very light blue eyes⟦/c⟧ and a way of not blinking. "Three, if the lock's jammed."

"The lock will be jammed," said Mother Ojo. "Eat something."

He ate something. I checked his suit myself: the collar, the seams, the patch on the left knee where he'd torn it at Vesta. Then I put him out of the door.

The lock was jammed. We listened to him breathe and hammer. At the end of the second hour he said that he was through, and that it was dark, and that somebody had left a shoe. At the end of the third he said, "Got it. Two of them, still in the wrap." And then there was a noise I won't describe, and the wreck turned over, and there was no one breathing on the channel but ourselves.

Kaz went out and brought him in. It took until morning, ship's time. ⟦c dead⟧Teodor was dead.⟦/c⟧ A plate had come loose and gone through him at the hip, and he'd had the seals inside his suit, against his chest, where they would keep warm.

We put him in the cold hold. Mother Ojo read something over him in a language I don't have. She is ⟦c age ojo⟧seventy-three⟦/c⟧, and she had to hold on to the rail.

"He has ⟦c kin⟧a brother⟦/c⟧ on Pallas," she said. "I'll write to him."

"What will you say?"

"That he'd eaten."

The second day went on fitting the seal, and the third on finding that it leaked. Kaz had burned himself on the housing and worked with ⟦c hand⟧his left arm in a sling⟦/c⟧. He didn't swear any more. I found that I missed it.

"Try the other one," I said.

"The other one's for a smaller pump."

"Try it anyway."

⟦c dead⟧Teo leaned in past my shoulder and took the seal from my hand.⟦/c⟧ "It's not smaller," he said. "It's only cold. Give it a minute." He held it under his arm, with those ⟦c eyes⟧brown eyes⟦/c⟧ of his fixed on the gauge, and when he gave it back it went on as though it had been cut for us.

The needle jumped. Nobody cheered. Somewhere aft a fan I had not heard for three days took up its rattle, and the air began to smell of dust, which is how good air smells.

"Well," said Mother Ojo. "Now I shall have to do the accounts."

I slept for eleven hours. When I woke up Kaz was in the galley with a screwdriver, mending the kettle; he held it steady with ⟦c hand⟧his good left hand⟦/c⟧ and turned with the other, whistling. Mother Ojo had the letter in front of her, the old-fashioned kind, on paper.

"How do you spell Lindqvist?" she said.

"Why?" said Kaz.

"You're a witness. L, i, n?"

"Like it sounds," said Kaz. So she wrote it as it sounded, and I saw it upside down across the table: *Mr. ⟦c name⟧Lindquist⟦/c⟧, engineer, was with him.* He let it stand.

"I've had ⟦c age ojo⟧sixty-eight years⟦/c⟧ of this," said Mother Ojo, "and I still don't know what you say to ⟦c kin⟧a man's only sister⟦/c⟧."

I told her to say that he found it. I told her to say two, still in the wrap. I'm ⟦c age⟧twenty-six years old⟦/c⟧ and I can't think of anything better that anyone could say of me.
