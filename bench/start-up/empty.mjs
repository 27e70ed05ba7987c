// What the command is compared with: a file that does nothing.
