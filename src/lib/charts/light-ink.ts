import type { Ink } from './ink.ts';

/** The light theme's colours, for drawings that leave the house: paper knows no theme. */
export const LIGHT_INK: Ink = {
	positive: '#2e6fb5',
	neutral: '#9aa2ac',
	negative: '#d2601a',
	unsure: '#dfe3e7',
	accent: '#0c6462',
	ink: '#15191e',
	muted: '#5d6672',
	line: '#e2e5e9',
	surface: '#ffffff',
	hatch: '#9aa2ac'
};
