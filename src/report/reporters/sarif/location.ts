import type { ArtifactLocation, Location as SarifLocation, Message, Region } from 'sarif';
import type { Location } from '../../shared/locate.js';
import { pathToUri } from '../../shared/uri.js';

/** Name under which `originalUriBaseIds` holds the folder that paths are relative to. */
export const BASE_ID = 'COPY';

/**
 * Plain text of a message, in which nothing reads as a placeholder (`{0}`, SARIF 3.11.5) or as an embedded
 * link (`[text](target)`, SARIF 3.11.6).
 */
export function toMessage(text: string): Message {
  return { text: text.replace(/\{(\d+)\}/g, '{{$1}}').replace(/\]\(/g, '\\](') };
}

/** @param index position in `run.artifacts`, where the file is listed there */
export function toArtifactLocation(path: string, index?: number): ArtifactLocation {
  const { uri, relative } = pathToUri(path);
  return {
    uri,
    ...(relative ? { uriBaseId: BASE_ID } : {}),
    ...(index === undefined ? {} : { index }),
  };
}

/** Offsets count from 0, lines and columns from 1; the end column is exclusive (SARIF 3.30). */
export function toRegion(location: Location): Region {
  return {
    startLine: location.startLine,
    startColumn: location.startColumn,
    endLine: location.endLine,
    endColumn: location.endColumn,
    charOffset: location.start,
    charLength: location.end - location.start,
  };
}

export function toLocation(artifactLocation: ArtifactLocation, region?: Region): SarifLocation {
  return { physicalLocation: { artifactLocation, ...(region ? { region } : {}) } };
}
