import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules whose answer another colour theme can change: it changes no element and no box. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

interface AxeWindow {
	axe?: {
		run(page: Document, options: object): Promise<{ violations: Violation[] }>;
	};
}
interface Violation {
	id: string;
	nodes: { html: string; target: unknown[] }[];
}

/** Violations that axe finds on the page, by every rule or some, one line each: rule, first place. */
export async function axeViolations(page: Page, rules?: readonly string[]): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
	return page.evaluate(async (runOnly) => {
		const { axe } = window as unknown as AxeWindow;
		if (!axe) throw new Error('axe was not loaded');
		const options = { resultTypes: ['violations'], ...(runOnly && { runOnly }) };
		const { violations } = await axe.run(document, options);
		return violations.map(
			({ id, nodes }) => `${id} ×${nodes.length}: ${nodes[0]?.target.join(' ')} ${nodes[0]?.html}`
		);
	}, rules);
}
