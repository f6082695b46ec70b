"""What a token complains of, in the words of a clerk, with the way out."""

from desktop_app.domain.errors import TokenError
from desktop_app.domain.tokens import PinState

# flags of CK_TOKEN_INFO (PKCS#11 v2.40, 3.2), the worst first
_LOCKED, _FINAL, _LOW, _PIN_SET = 0x40000, 0x20000, 0x10000, 0x8

_PULLED_OUT = frozenset(
    {
        *("DeviceRemoved", "TokenNotPresent", "SessionHandleInvalid", "SessionClosed", "DeviceError"),
        *("SlotIDInvalid", "ObjectHandleInvalid", "KeyHandleInvalid", "TokenNotRecognised"),
    }
)


def pin_state(flags: int) -> PinState:
    """Return how the PIN stands, by the flags of a token; of several the worst counts."""
    if flags & _LOCKED:
        return PinState.LOCKED
    if flags & _FINAL:
        return PinState.FINAL
    if flags & _LOW:
        return PinState.LOW
    return PinState.READY if flags & _PIN_SET else PinState.UNSET


def wrong_pin_error(left: PinState) -> TokenError:
    """Return what to say after the one try, with what the token tells of the tries that are left."""
    if left is PinState.LOCKED:
        return TokenError("PIN không đúng và token đã khóa.", "Liên hệ nơi cấp token để mở khóa.")
    if left is PinState.FINAL:
        words = "PIN không đúng; token chỉ còn một lần thử cuối."
        return TokenError(words, "Đừng thử tiếp khi chưa chắc PIN; hỏi nơi cấp token nếu quên.")
    if left is PinState.LOW:
        return TokenError("PIN không đúng; token còn ít lần thử.", "Xem lại PIN, Caps Lock và bộ gõ rồi mới nhập lại.")
    return TokenError("PIN không đúng.", "Token không cho biết còn mấy lần thử; nhiều loại khóa sau 3 lần sai.")


def locked_error() -> TokenError:
    """Return what to say of a token that takes no PIN any more; it was not tried."""
    return TokenError("Token đã khóa vì nhập sai PIN nhiều lần.", "Liên hệ nơi cấp token để mở khóa.")


def final_try_error() -> TokenError:
    """Return what to say before the last try; it was not used."""
    words = "Token chỉ còn một lần thử PIN cuối; chưa thử."
    return TokenError(words, "Nếu chắc chắn PIN đúng, hãy xác nhận dùng lần thử cuối.")


def missing_error() -> TokenError:
    """Return what to say when a token is not there."""
    return TokenError("Không thấy token.", "Cắm lại token, chờ đèn sáng rồi thử lại.")


def token_error(error: Exception) -> TokenError:
    """Return what to say of an error of PKCS#11."""
    name = type(error).__name__
    if name in _PULLED_OUT:
        return TokenError("Token đã bị rút ra hoặc không trả lời.", "Cắm lại token rồi ký lại; tệp cũ vẫn nguyên.")
    if name == "PinLocked":
        return locked_error()
    if name == "UserPinNotInitialized":
        return TokenError("Token chưa đặt PIN.", "Đặt PIN bằng phần mềm của nơi cấp token.")
    if name == "PinExpired":
        return TokenError("PIN của token đã hết hạn.", "Đổi PIN bằng phần mềm của nơi cấp token rồi ký.")
    if name == "UserAlreadyLoggedIn":
        return TokenError("Token đang được dùng ở cửa sổ khác.", "Chờ việc kia xong rồi ký lại.")
    return TokenError(f"Token báo lỗi ({name}).", "Rút token, cắm lại; nếu vẫn lỗi, hỏi nơi cấp token.")
