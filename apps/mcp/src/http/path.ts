/** The path of the protocol. */
export const PATH = '/mcp';
