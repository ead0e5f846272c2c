// Generated from specs/huawei-clouddc/openapi.yaml. Do not edit: change the description, then run `npm run generate`.

/**
 * The first password of the administrator (`root` on Linux, `Administrator` on Windows): 8 to 26
 * characters of at
 * least three kinds out of uppercase letters, lowercase letters, digits, and the special
 * characters
 * `!@$%^-_=+[{}]:,./?`, and without the administrator's name, forwards or backwards.
 *
 * - 8 to 26 characters
 * - the password must have at least three of uppercase letters, lowercase letters, digits and special characters (!@$%^-_=+[{}]:,./?)
 * - the password must not contain root, forwards or backwards
 * - the password must not contain Administrator, forwards or backwards
 * - the password should not contain root or Administrator, forwards or backwards, in any case (a warning)
 * - the password should have no characters other than letters, digits and !@$%^-_=+[{}]:,./? (a warning)
 * - secret
 *
 * Source: create-instance, table 3, row password; batch-create-instances, table 3, row password
 */
export type InstancePassword = string;
