/** A path of a result as a URI reference: percent-encoded, relative unless the path is absolute. */
export interface PathUri {
  readonly uri: string;
  /** Whether `uri` is to be resolved against the folder that paths are relative to. */
  readonly relative: boolean;
}

const encodeSegments = (path: string): string =>
  path.toWellFormed().split('/').map(encodeURIComponent).join('/');

/** RFC 3986; absolute paths become `file:` URIs (RFC 8089). */
export function pathToUri(path: string): PathUri {
  const drive = /^[A-Za-z]:(?=\/)/.exec(path)?.[0];
  if (drive !== undefined)
    return { uri: `file:///${drive}${encodeSegments(path.slice(drive.length))}`, relative: false };
  if (path.startsWith('/')) return { uri: `file://${encodeSegments(path)}`, relative: false };
  return { uri: encodeSegments(path), relative: true };
}
