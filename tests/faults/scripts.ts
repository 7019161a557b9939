import { fileURLToPath } from 'node:url';

const script = (name: string) => fileURLToPath(new URL(name, import.meta.url));

export const LOADER = script('./load-and-publish.ts');
export const SMALL_DISK = script('./small-disk.ts');
export const RETAIN_ONCE = script('./retain-once.ts');
export const KILL_LOADER = script('./kill-loader.ts');
