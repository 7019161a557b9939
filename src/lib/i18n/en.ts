import { crossing } from './en/crossing.ts';
import { explore } from './en/explore.ts';
import { hotspotWords } from './en/hotspot-words.ts';
import { intake } from './en/intake.ts';
import { links } from './en/links.ts';
import { names } from './en/names.ts';
import { pages } from './en/pages.ts';
import { parts } from './en/parts.ts';
import { register } from './en/register.ts';
import { review } from './en/review.ts';
import { shell } from './en/shell.ts';
import { start } from './en/start.ts';
import { trend } from './en/trend.ts';
import { trust } from './en/trust.ts';
import { exporting, savedViews } from './en/views.ts';
import type { Messages } from './vi.ts';

export const en = {
	...shell,
	...parts,
	crossing,
	explore,
	exporting,
	hotspotWords,
	intake,
	links,
	savedViews,
	names,
	pages,
	register,
	review,
	start,
	trend,
	trust
} satisfies Messages;
