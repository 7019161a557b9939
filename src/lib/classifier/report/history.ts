import type { EvaluationReport, HeadScores, Headline } from '#lib/domain/evaluation-report.ts';
import { REPORT_HEADS } from '#lib/domain/report-dimensions.ts';

const KEPT = 20;

/** The figures by which versions are compared. */
export function headlineOf(
	{ version, as_of, texts }: Pick<Headline, 'version' | 'as_of' | 'texts'>,
	heads: readonly HeadScores[]
): Headline {
	const written = (name: string) => {
		const found = heads.find(({ head, variant }) => head === name && variant === 'as_written');
		if (!found) throw new Error(`No scores of "${name}".`);
		return found;
	};
	return {
		...{ version, as_of, texts },
		accuracy: Object.fromEntries(
			REPORT_HEADS.map((head) => [head, written(head).accuracy.mean])
		) as Headline['accuracy'],
		sentiment_macro_f1: written('sentiment').macro_f1.mean,
		issue_top3: (written('issue').top3 ?? written('issue').accuracy).mean
	};
}

/** Adds the present figures to those of earlier versions, newest last; a version stands once. */
export const historyWith = (previous: EvaluationReport | null, now: Headline): Headline[] =>
	[...(previous?.history ?? []).filter(({ version }) => version !== now.version), now].slice(-KEPT);
