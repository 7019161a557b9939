import type { ExploreState } from '#lib/domain/explore/state.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import type { WarehouseLease } from '#lib/server/warehouse/warehouse.ts';

declare global {
	namespace App {
		interface Locals {
			viewer: Viewer;
			lang: 'vi' | 'en';
			theme: 'light' | 'dark' | 'auto';
			/** one snapshot for the whole request; given back when the response is made */
			warehouse: WarehouseLease;
		}
		interface PageState {
			/** the search of an address that the page went to by itself, without asking the server */
			search?: string;
			/** what that search says of Explore */
			explore?: ExploreState;
		}
		interface Error {
			/** a key of `errors` in the messages */
			message: string;
			/** what the log calls it, for faults of ours */
			id?: string;
		}
	}
}

export {};
