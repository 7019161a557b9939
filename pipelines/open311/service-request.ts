import { z } from 'zod';

const text = z
	.union([z.string(), z.number()])
	.nullish()
	.transform((value) =>
		value === null || value === undefined ? null : String(value).trim() || null
	)
	.catch(null);

/**
 * What is read of a service request of Open311 GeoReport v2. Everything else (names, e-mail, telephone,
 * account, device, picture, coordinates) is dropped here, before anything looks at it. `address` serves
 * to find the commune and goes no further. Source: wiki.open311.org, GeoReport v2, "GET Service Requests".
 */
export const serviceRequestSchema = z.object({
	service_request_id: text,
	status: text,
	status_notes: text,
	service_code: text,
	service_name: text,
	description: text,
	agency_responsible: text,
	requested_datetime: text,
	updated_datetime: text,
	expected_datetime: text,
	address: text
});
export type ServiceRequest = z.output<typeof serviceRequestSchema>;

/** One page of `requests.json`; the old key of a single request is a list, too. */
export const requestPageSchema = z.array(serviceRequestSchema);
