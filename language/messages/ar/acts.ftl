# Says what messages/en/acts.ftl says.
