/** A certificate of nobody's, made for this: its key was thrown away. DER, in base64 (RFC 7643 §4.1.2). */
export const certificate: string = [
  "MIIBejCCAR+gAwIBAgIUL11gHOxg9J/g5fHaTgVkRGORQZ4wCgYIKoZIzj0EAwIwETEPMA0GA1UEAwwGbm9ib2R5MCAXDTI2MTEy",
  "MjAyNDQyOFoYDzIxMjYxMDI5MDI0NDI4WjARMQ8wDQYDVQQDDAZub2JvZHkwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAASMjfG4",
  "D3+qIbeBx9GaRO2Z/UXveZgsrKUoEmftWSbxTciqWixnJdHiGF2K45yh9hvEBR7OqlOMN1pkxgf0wL6no1MwUTAdBgNVHQ4EFgQU",
  "hhlJeDJ/8a0vLi1l7KR1VLAvT5cwHwYDVR0jBBgwFoAUhhlJeDJ/8a0vLi1l7KR1VLAvT5cwDwYDVR0TAQH/BAUwAwEB/zAKBggq",
  "hkjOPQQDAgNJADBGAiEA4EP0C9TZN6LYFJPEq9TgQXJpDkEDsbac8WUgGwlUw4kCIQCyDt/zt4DsAXUhKtG4yEq4HijfFBTT4dRD",
  "aATasPD9WA==",
].join("");
