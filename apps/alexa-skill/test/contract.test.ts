import { appContract } from '@supine/core/testing';
import { describe, expect, it } from 'vitest';
import { newSkillDriver } from './skillDriver.js';

appContract({ describe, it, expect }, 'the skill', newSkillDriver);
