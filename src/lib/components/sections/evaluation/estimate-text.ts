import type { Estimate } from '#lib/domain/evaluation-report.ts';
import type { InterfaceLanguage } from '#lib/domain/language.ts';
import { formatFor } from '#lib/i18n/format.ts';

/** A share with its interval, e.g. "85 % (84,1 – 85,9)"; a dash for none. */
export function estimateText(lang: InterfaceLanguage, estimate: Estimate | null): string {
	const format = formatFor(lang);
	if (estimate === null) return format.share(null);
	const { value, low, high } = estimate;
	const range = format.range(format.decimal(low * 100), format.decimal(high * 100));
	return `${format.share(value, 1)} (${range})`;
}
