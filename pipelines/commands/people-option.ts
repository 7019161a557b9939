import { join } from 'node:path';
import { Option, type Command } from 'commander';

export interface PeopleOption {
	/** undefined: beside the snapshots, see `peopleFileOf` */
	people?: string;
}

/** Adds the option that says where people's labels are. */
export const withPeople = (command: Command): Command =>
	command.addOption(
		new Option(
			'--people <file>',
			'tệp nhãn do người gán; mặc định people.sqlite trong kho / labels by people; by default people.sqlite in the warehouse'
		).env('PEOPLE_FILE')
	);

export const peopleFileOf = ({ people, warehouse }: PeopleOption & { warehouse: string }): string =>
	people ?? join(warehouse, 'people.sqlite');
