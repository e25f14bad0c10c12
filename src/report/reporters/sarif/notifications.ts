import type { Notification } from 'sarif';
import type { DocumentResult, RunResult } from '../../../core/run-result.js';
import { locator } from '../../shared/locate.js';
import { damageMessage } from '../../shared/notices.js';
import { toArtifactLocation, toLocation, toMessage, toRegion } from './location.js';

function ofDocument(result: DocumentResult, artifactIndex: number): Notification[] {
  const { document } = result;
  const artifact = toArtifactLocation(document.path, artifactIndex);
  const locate = locator(document.text);
  const notifications: Notification[] = document.notices
    .filter((notice) => notice.code !== 'transmission-damage')
    .map((notice) => ({
      descriptor: { id: notice.code },
      level: 'warning',
      message: toMessage(notice.message),
      locations: [toLocation(artifact, notice.span && toRegion(locate(notice.span)))],
    }));
  const damage = damageMessage(document);
  if (damage !== undefined) {
    const spans = document.damage.map(({ span }) => toLocation(artifact, toRegion(locate(span))));
    notifications.push({
      descriptor: { id: 'transmission-damage' },
      level: 'warning',
      message: toMessage(damage),
      locations: spans.length > 0 ? spans : [toLocation(artifact)],
    });
  }
  return notifications;
}

/** What went wrong or was left out, as tool notifications (SARIF 3.20.21), not as results. */
export function toNotifications(result: RunResult): Notification[] {
  const problems = result.problems.map<Notification>((problem) => ({
    descriptor: { id: problem.code },
    level: 'error',
    message: toMessage(`${problem.message} ${problem.remedy}`),
    locations: [toLocation(toArtifactLocation(problem.path))],
  }));
  const skipped = result.skippedOriginals.map<Notification>((path) => ({
    descriptor: { id: 'skipped-original' },
    level: 'note',
    message: toMessage('This original has no copy beside it and was skipped.'),
    locations: [toLocation(toArtifactLocation(path))],
  }));
  return [...problems, ...skipped, ...result.documents.flatMap(ofDocument)];
}
