/** Of nobody. */
export const accessKeyId = "NOT0A0REAL0ACCESS0KEY";
export const secretAccessKey = "not-a-real-secret-access-key";
