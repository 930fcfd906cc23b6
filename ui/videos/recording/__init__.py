"""A thank-you recorded at the kiosk: camera and microphone, the file, and the way from "who?" to "sent"."""
