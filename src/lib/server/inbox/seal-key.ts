import { createCipheriv, randomBytes } from 'node:crypto';

const IV_BYTES = 12;

/**
 * Seals what a denunciation is known by (AES-256-GCM: initialisation vector, tag, ciphertext): a plain
 * digest in a spool file would tell who can guess a case number which case is one.
 */
export function sealKey(key: string, secret: Uint8Array): string {
	const iv = randomBytes(IV_BYTES);
	const cipher = createCipheriv('aes-256-gcm', secret, iv);
	const sealed = Buffer.concat([cipher.update(key, 'utf8'), cipher.final()]);
	return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url');
}
