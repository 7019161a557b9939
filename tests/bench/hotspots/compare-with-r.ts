import { printHead, printLine, thousands } from '../text/table.ts';
import type { Country } from './country/country.ts';
import { reportsOf } from './peers/counted.ts';
import { EARS_METHODS, earsScores } from './peers/ears.ts';
import { farringtonScores } from './peers/farrington.ts';
import { surveillance, type SurveillanceResult } from './peers/surveillance.ts';
import type { Scores } from './score/scores.ts';

function compare(name: string, port: Scores, { scores, judged }: SurveillanceResult): void {
	const equal = judged.filter((at) => port.alarm[at] === scores.alarm[at]).length;
	printLine(name, thousands(equal), thousands(judged.length));
}

/** Whether our ports decide as R does, cell by cell. @param series judged in R by Farrington's method */
export function compareWithR(country: Country, series: number): void {
	printHead('decisions of our ports equal to R’s surveillance', 'equal', 'of');
	for (const method of EARS_METHODS)
		compare(`EARS ${method}`, earsScores(country, method), surveillance(country, method, Infinity));
	const port = farringtonScores(country, reportsOf(country));
	compare('Farrington–Noufaily', port, surveillance(country, 'farrington', series));
}
