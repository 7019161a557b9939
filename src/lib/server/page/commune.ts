import { error } from '@sveltejs/kit';
import { feedbackByChannel } from '../queries/feedback/feedback-by-channel.ts';
import { feedbackByCommune } from '../queries/feedback/feedback-by-commune.ts';
import { feedbackByIssue } from '../queries/feedback/feedback-by-issue.ts';
import { feedbackByWeek } from '../queries/feedback/feedback-by-week.ts';
import { consultations } from '../queries/initiatives/consultations.ts';
import { dialogueFigures } from '../queries/initiatives/dialogue-figures.ts';
import { initiativeList } from '../queries/initiatives/initiative-list.ts';
import { communeProfile } from '../queries/places/commune-profile.ts';
import { settlementFigures } from '../queries/settlement/settlement-figures.ts';
import { headline } from './overview.ts';
import type { Asking } from './page-load.ts';
import { peersOf } from './peers.ts';
import { similarInitiatives } from './similar-initiatives.ts';

/** A commune's page: who it is, its figures beside its peers', what people raise, what is done. */
export async function commune(asking: Asking, code: string) {
	const { warehouse, viewer, view } = asking;
	const profile = await communeProfile(warehouse, viewer, code);
	if (!profile) error(404, { message: 'notFound' });
	const inProvince = { ...view, filters: { ...view.filters, commune: null } };
	const [head, settled, weeks, issues, channels, siblings, initiatives, dialogues, asked] =
		await Promise.all([
			headline(asking),
			settlementFigures(warehouse, viewer, view),
			feedbackByWeek(warehouse, viewer, view),
			feedbackByIssue(warehouse, viewer, view),
			feedbackByChannel(warehouse, viewer, view),
			feedbackByCommune(warehouse, viewer, inProvince, profile.province_code),
			initiativeList(warehouse, viewer, view),
			dialogueFigures(warehouse, viewer, view),
			consultations(warehouse, viewer, view)
		]);
	const similar = await similarInitiatives(asking, issues, siblings, code);
	return {
		...{ similar, profile, head, settled, weeks, issues, channels, initiatives, dialogues },
		consultations: asked,
		peers: peersOf(siblings, code)
	};
}
