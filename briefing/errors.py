"""Every error that `briefing` raises, in one tree.

    BriefingError
    ├── InputError (also ValueError)     the source: empty, binary, unreadable, too large, past the context
    ├── ConfigError                      no key, unknown model, 401, 403, 404, a missing extra, a wrong option
    ├── GroundingError                   `unsupported="raise"` and a statement failed, or `unconfirmed="raise"` and one
    │                                    is unconfirmed; has the brief
    └── ModelError                       anything about a model; has model, attempts, usage
        ├── ModelUnavailableError        not reached, or no answer, after all attempts
        ├── QuotaError                   the quota is used up, or the brief could cost more than `max_cost`
        ├── RequestError                 400, 413, 422: the endpoint rejected the request
        ├── DeadlineError                the total timeout has passed
        ├── TruncatedError               an answer cut off at its limit, even when asked for in parts
        ├── ModelRefusalError            a refusal, or a content filter
        └── InvalidOutputError           no usable answer when asked again, or nothing left after the checks

No error contains a key, a header or the article. All of them can be pickled.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from briefing.brief import Brief
    from briefing.provenance import Usage


class BriefingError(Exception):
    """The root of all errors of this library. The message says what to do next."""

    exit_code = 1

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class InputError(BriefingError, ValueError):
    """The source cannot be read as an article. Raised before any request to a model."""

    exit_code = 2


class ConfigError(BriefingError):
    """Something must be set, installed or spelt differently; the message says how."""

    exit_code = 2


class GroundingError(BriefingError):
    """A statement failed a check or is unconfirmed, and the options make that an error.

    Attributes:
        brief: the `Brief`; what failed is in `brief.dropped`, what is unconfirmed says so.
    """

    def __init__(self, message: str, brief: Brief) -> None:
        super().__init__(message)
        self.brief = brief

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.message, self.brief)


class ModelError(BriefingError):
    """The root of the errors about a model.

    Attributes:
        model: the model, as `provider/name`, or an empty string if none was chosen yet.
        attempts: how many requests were made for the answer that failed.
        usage: the tokens of the whole brief up to the error, or None if there was no answer.
    """

    def __init__(self, message: str, *, model: str = "", attempts: int = 0, usage: Usage | None = None) -> None:
        super().__init__(message)
        self.model = model
        self.attempts = attempts
        self.usage = usage

    def __reduce__(self) -> tuple[Any, ...]:
        return _model_error, (type(self), self.message, self.model, self.attempts, self.usage)


def _model_error(kind: type[ModelError], message: str, model: str, attempts: int, usage: Usage | None) -> ModelError:
    return kind(message, model=model, attempts=attempts, usage=usage)


class ModelUnavailableError(ModelError):
    """The endpoint could not be reached, or did not answer, after all attempts."""


class QuotaError(ModelError):
    """The account's quota is used up, or the brief could cost more than `max_cost`."""


class RequestError(ModelError):
    """The endpoint rejected the request (400, 413, 422); the message quotes it."""


class DeadlineError(ModelError):
    """The total timeout has passed."""

    exit_code = 124


class TruncatedError(ModelError):
    """The model's answer was cut off at its limit, even when asked for in parts."""


class ModelRefusalError(ModelError):
    """The model refused to answer, or a content filter stopped it."""


class InvalidOutputError(ModelError):
    """The model gave no usable answer, or nothing it said passed the checks."""
