import { z } from 'zod';
import type { Viewer } from '#lib/domain/viewer.ts';
import type { View } from '../../view.ts';
import { defineQuestion } from '../../warehouse/question.ts';
import type { Warehouse } from '../../warehouse/warehouse.ts';
import { relations } from '../relations/relations.ts';
import { placeParams, placeParamsSchema } from './initiative-params.ts';
import sql from './dialogue-figures.sql?raw';

const rowSchema = z.object({
	dialogue_count: z.int(),
	/** dialogues that say who led them: the whole of `led_by_head_count` */
	leader_known_count: z.int(),
	led_by_head_count: z.int(),
	participant_count: z.int(),
	opinion_count: z.int(),
	/** opinions of dialogues that say how many were answered: the whole of `answered_on_spot_count` */
	opinion_known_count: z.int(),
	answered_on_spot_count: z.int(),
	commitment_count: z.int(),
	/** the whole of `commitment_done_count` */
	commitment_known_count: z.int(),
	commitment_done_count: z.int(),
	first_on: z.iso.date().nullable(),
	last_on: z.iso.date().nullable()
});
export type DialogueFigures = z.infer<typeof rowSchema>;

export const dialogueFiguresQuestion = defineQuestion({
	name: 'dialogue-figures',
	relations: [relations.dialogue],
	sql,
	params: placeParamsSchema,
	row: rowSchema,
	definition: {
		vi: 'Đối thoại với nhân dân: số cuộc, ý kiến, trả lời tại chỗ và lời hứa đã thực hiện.',
		en: 'Dialogues with residents: sessions, opinions, answers on the spot and promises kept.'
	}
});

/** Totals of the dialogues in the view’s place. */
export async function dialogueFigures(
	warehouse: Warehouse,
	viewer: Viewer,
	view: View
): Promise<DialogueFigures> {
	const [row] = await warehouse.ask(dialogueFiguresQuestion, viewer, placeParams(view));
	return row as DialogueFigures;
}
