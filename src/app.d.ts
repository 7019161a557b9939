import type { Viewer } from '#lib/domain/viewer.ts';

declare global {
	namespace App {
		interface Locals {
			viewer: Viewer;
			lang: 'vi' | 'en';
			theme: 'light' | 'dark' | 'auto';
		}
		interface Error {
			message: string;
			id: string;
		}
	}
}

export {};
