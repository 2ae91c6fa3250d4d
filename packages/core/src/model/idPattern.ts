/** Lower-case words joined by hyphens. Apart from its schema, so that reading it costs no schema at start. */
export const ID_PATTERN = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
