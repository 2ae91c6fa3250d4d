import type { RoutineRequest } from '../../routine/request.js';
import { planTurn, TurnLimitTooSmall } from '../../session/planTurn.js';
import { startSession } from '../../session/startSession.js';
import type { Timeline } from '../../timeline/compileTimeline.js';
import type { Surroundings } from '../surroundings.js';

/** Whether every step fits one answer; slower and longer go on only as long as they do. */
export function fitsTurns(timeline: Timeline, { turn, at }: Surroundings): boolean {
  try {
    if (turn) planTurn(startSession(timeline, at)[0], timeline, turn);
    return true;
  } catch (error) {
    if (error instanceof TurnLimitTooSmall) return false;
    throw error;
  }
}

/** The request with as much of a remembered pace and of longer holds as every step still fits one answer with. */
export function withWishesThatFit(
  request: RoutineRequest,
  surroundings: Surroundings,
): RoutineRequest {
  const { pace, holds, ...usual } = request;
  if (!surroundings.turn || !(pace || holds)) return request;
  const wishes = [request, { ...usual, ...(pace ? { pace } : {}) }];
  return wishes.find((one) => fitsTurns(surroundings.timelineOf(one), surroundings)) ?? usual;
}
