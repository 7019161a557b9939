import type { AlarmFigures } from './score/judge-alarms.ts';
import type { Figures } from './score/judge.ts';

const mean = (values: readonly number[]) =>
	values.reduce((sum, value) => sum + value, 0) / values.length;

function meanAlarms(figures: readonly AlarmFigures[]): AlarmFigures {
	const of = (name: keyof AlarmFigures) => mean(figures.map((each) => each[name]));
	return {
		...{ falseAlarms: of('falseAlarms'), falseIncidents: of('falseIncidents') },
		...{ precision: of('precision'), recall4: of('recall4'), recall6: of('recall6') },
		...{ delay: of('delay'), f1: of('f1') }
	};
}

/** The mean over seeds; a delay is Infinity as soon as one seed's is. */
export const meanFigures = (figures: readonly Figures[]): Figures => ({
	own: meanAlarms(figures.map(({ own }) => own)),
	matched: meanAlarms(figures.map(({ matched }) => matched)),
	top: {
		cells: mean(figures.map(({ top }) => top.cells)),
		incidents: mean(figures.map(({ top }) => top.incidents))
	},
	tone: mean(figures.map(({ tone }) => tone))
});
