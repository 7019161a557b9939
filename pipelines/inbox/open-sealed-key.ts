import { createDecipheriv } from 'node:crypto';

const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Opens an identity that the server sealed (AES-256-GCM: initialisation vector, tag, ciphertext).
 * Throws when it was sealed with another secret, or changed.
 */
export function openSealedKey(sealed: string, secret: Uint8Array): string {
	const bytes = Buffer.from(sealed, 'base64url');
	const decipher = createDecipheriv('aes-256-gcm', secret, bytes.subarray(0, IV_BYTES));
	decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
	const opened = decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES));
	return Buffer.concat([opened, decipher.final()]).toString('utf8');
}
