import { existsSync } from 'node:fs';
import { PipelineError } from '../pipeline-error.ts';

const CANDIDATES = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
];

/**
 * Path of the Chromium that prints; `given` comes first and must exist. Throws a sentence that says
 * how to install one.
 */
export function findChromium(given: string | undefined): string {
	const found = given ? [given].find(existsSync) : CANDIDATES.find(existsSync);
	if (found) return found;
	const place = given ? { vi: ` ở ${given}`, en: ` at ${given}` } : { vi: '', en: '' };
	throw new PipelineError({
		vi: `Không thấy Chromium${place.vi}; lệnh này in qua nó. Hãy cài (Debian, Ubuntu: sudo apt-get install chromium) hoặc nói nó ở đâu: CHROMIUM_PATH=/đường/dẫn. Không cài được thì mở trang /brief trong trình duyệt và in ở đó.`,
		en: `There is no Chromium${place.en}, through which this prints. Install one (Debian, Ubuntu: sudo apt-get install chromium) or say where it is: CHROMIUM_PATH=/path. Or open /brief in a browser and print there.`
	});
}
