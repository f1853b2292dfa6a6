"""The other of two: what rose against what fell, and more against fewer."""

from __future__ import annotations

from onrecord.model import Direction, Operator

OTHER_WAY = {Direction.ROSE: Direction.FELL, Direction.FELL: Direction.ROSE}
OTHER_SIDE = {Operator.MORE: Operator.LESS, Operator.LESS: Operator.MORE}
