/**
 * The folder that holds the content, from the project's root. Another union's folder is named by
 * the environment variable `NUANXUN_CONTENT`, which the commands set from `--content`.
 */
export const contentFolder = process.env['NUANXUN_CONTENT'] ?? 'content';
