import type { Word } from '../words.ts';
import type { UnitKind } from './unit-prefix.ts';

const ENGLISH: Record<string, UnitKind> = {
	commune: 'xa',
	ward: 'phuong',
	township: 'thi_tran',
	district: 'district',
	town: 'district',
	city: 'city',
	province: 'province'
};

export interface UnitSuffix {
	kind: UnitKind;
	/** position of the word after it */
	next: number;
}

/** Reads the English unit word that follows a name: "Tan An commune", "Con Dao special zone". */
export function unitSuffix(words: readonly Word[], at: number): UnitSuffix | null {
	const word = words[at];
	if (!word?.joined) return null;
	const zone = words[at + 1];
	if (word.lower === 'special' && zone?.joined && zone.lower === 'zone')
		return { kind: 'dac_khu', next: at + 2 };
	const kind = ENGLISH[word.lower];
	return kind ? { kind, next: at + 1 } : null;
}
