import { error } from '@sveltejs/kit';
import { sharedPeople } from '../people/shared-people.ts';
import { unmarkedTexts } from '../people/labels/unmarked-texts.ts';
import { companionIssues } from '../queries/feedback/companion-issues.ts';
import { feedbackByChannel } from '../queries/feedback/feedback-by-channel.ts';
import { feedbackByStatus } from '../queries/feedback/feedback-by-status.ts';
import { feedbackByWeek } from '../queries/feedback/feedback-by-week.ts';
import { feedbackTexts } from '../queries/feedback/feedback-texts.ts';
import { topCommunes } from '../queries/feedback/feedback-by-commune.ts';
import { initiativeList } from '../queries/initiatives/initiative-list.ts';
import { issueOutcomes } from '../queries/initiatives/issue-outcomes.ts';
import { issueProfile } from '../queries/places/issue-profile.ts';
import { issueScore } from './evaluation.ts';
import { areasOf, headline } from './overview.ts';
import { logReading } from './log-reading.ts';
import type { Asking } from './page-load.ts';

const EXAMPLES = 5;

/** An issue's page: what it is, where and when, who answers, examples, initiatives, how well it is recognised. */
export async function issue(asking: Asking, id: string) {
	const { warehouse, viewer, view } = asking;
	const profile = await issueProfile(warehouse, viewer, id);
	if (!profile) error(404, { message: 'notFound' });
	const first = { ...view, filters: { ...view.filters, page: 1 } };
	const mayRead = viewer.role === 'analyst' || viewer.role === 'commission';
	const [
		head,
		weeks,
		areas,
		communes,
		channels,
		statuses,
		companions,
		initiatives,
		texts,
		outcomes
	] = await Promise.all([
		headline(asking),
		feedbackByWeek(warehouse, viewer, view),
		areasOf(asking),
		topCommunes(warehouse, viewer, view, 10),
		feedbackByChannel(warehouse, viewer, view),
		feedbackByStatus(warehouse, viewer, view),
		companionIssues(warehouse, viewer, view, id),
		initiativeList(warehouse, viewer, first),
		mayRead ? feedbackTexts(warehouse, viewer, first) : null,
		issueOutcomes(warehouse, viewer, view)
	]);
	const people = sharedPeople();
	const examples = unmarkedTexts(texts?.rows ?? [], people).slice(0, EXAMPLES);
	logReading(asking, people, { question: 'issue', text_count: examples.length });
	return {
		...{ profile, head, weeks, areas, communes, channels, statuses, companions, outcomes },
		score: issueScore(id),
		initiatives: { ...initiatives, rows: initiatives.rows.slice(0, EXAMPLES) },
		examples
	};
}
